import type { DossierId, Instant, LinkId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import { isoText } from '../iso-text';

/** The mail that brought a link, and what the mail server said when it took it over. */
export interface LinkMail {
  readonly sentMailId: string;
  /** Wall time. */
  readonly sentAt: Instant;
  readonly smtpResponse: string | null;
  /** Of the bytes that left, with the link; hexadecimal. Null: not noted. */
  readonly sha256: string | null;
}

/** The last mail with this link that left and did not come back; null: none did, the coordinator gave the link. */
export async function linkMailOf(
  manager: EntityManager,
  { dossierId, linkId }: { readonly dossierId: DossierId; readonly linkId: LinkId },
): Promise<LinkMail | null> {
  const [row] = await manager.query<LinkMail[]>(
    `select id as "sentMailId", ${isoText('finished_at')} as "sentAt", smtp_response as "smtpResponse", sha256 from mail
     where dossier_id = $1 and link_id = $2 and state = 'sent' order by finished_at desc limit 1`,
    [dossierId, linkId],
  );
  return row ?? null;
}
