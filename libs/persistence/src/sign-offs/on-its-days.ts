import { isLinkOnDuty, type Participant } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { LinkRow } from './links';

/**
 * Whether the holder of a link may answer today: a substitute on its days only, by the dossier's time. Asked under the
 * participant's lock, so that a form that was opened before midnight and is sent after it comes too late.
 */
export async function isOnItsDays(
  manager: EntityManager,
  { dossierId, linkId, participantId, now }: LinkRow,
): Promise<boolean> {
  const [row] = await manager.query<{ participant: Participant | null }[]>(
    `select state #> array['participants', $2::text] as participant from dossier_view where dossier_id = $1`,
    [dossierId, participantId],
  );
  return isLinkOnDuty(row?.participant ?? undefined, linkId, now);
}
