import type {
  ContactId,
  DossierId,
  DossierKind,
  Instant,
  LinkId,
  ParticipantId,
  Slot,
  TextVersionId,
} from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** A sign-off link as it stands. `now` is the dossier's time at the moment of asking. */
export interface LinkRow {
  readonly linkId: LinkId;
  readonly dossierId: DossierId;
  readonly dossierKind: DossierKind;
  readonly participantId: ParticipantId;
  readonly contactId: ContactId;
  readonly slot: Slot;
  readonly generation: number;
  readonly textVersionId: TextVersionId;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  readonly now: Instant;
}

/** Why a link opens nothing; in words to its holder, with what to do. */
export type DeadLink = 'unknown' | 'revoked' | 'expired';

const linkColumns = `l.id as "linkId", l.dossier_id as "dossierId", d.kind as "dossierKind", l.participant_id as "participantId",
  l.contact_id as "contactId", l.slot, l.generation, l.text_version_id as "textVersionId",
  ${isoText('l.expires_at')} as "expiresAt",
  ${isoText('l.revoked_at')} as "revokedAt",
  ${isoText('coalesce(d.clock_at, clock_timestamp())')} as now`;

/** The link's row whatever its fate; null when there is none. Looking changes nothing. */
export async function findLink(connection: Connection, linkId: LinkId): Promise<LinkRow | null> {
  const [row] = await managerOf(connection).query<LinkRow[]>(
    `select ${linkColumns} from sign_off_link l join dossier d on d.id = l.dossier_id where l.id = $1`,
    [linkId],
  );
  return row ?? null;
}

/** Whether a token of this generation still opens the link, by the dossier's time; null: it does. */
export function deadReason(link: LinkRow | null, generation: number): DeadLink | null {
  if (link === null) return 'unknown';
  if (link.revokedAt !== null || link.generation !== generation) return 'revoked';
  return link.expiresAt <= link.now ? 'expired' : null;
}
