import type { DossierId, Instant, ParticipantId, TextVersionId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import { isoText } from '../iso-text';

/** When an answer came: by the real clock, and by the dossier's, which decides what is in time. */
export interface Times {
  readonly receivedAt: Instant;
  readonly dossierTime: Instant;
}

interface AnswerPlace {
  readonly dossierId: DossierId;
  readonly participantId: ParticipantId;
  readonly textVersionId: TextVersionId;
}

/**
 * When it is, taken under the participant's lock, so that nobody can be received before a closing that has already been
 * counted; and the hash of the text that was declared, null when that text is not this participant's.
 */
export async function momentOf(
  manager: EntityManager,
  { dossierId, participantId, textVersionId }: AnswerPlace,
): Promise<Times & { readonly textSha256: string | null }> {
  const [row] = await manager.query<(Times & { textSha256: string | null })[]>(
    `select ${isoText('wall')} as "receivedAt", ${isoText('coalesce(d.clock_at, wall)')} as "dossierTime",
       (select sha256 from text_version where id = $2 and participant_id = $3 and dossier_id = d.id) as "textSha256"
     from dossier d, clock_timestamp() as wall where d.id = $1`,
    [dossierId, textVersionId, participantId],
  );
  if (row === undefined) throw new Error(`No dossier ${dossierId}`);
  return row;
}
