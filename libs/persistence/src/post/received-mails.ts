import type { Instant, ParticipantId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** A mail that left for one of a participant's contacts. */
export interface ReceivedMail {
  readonly kind: string;
  /** Function of the contact; names of colleagues are nobody's business on a page that others may open. */
  readonly recipient: string;
  /** The dossier's time. */
  readonly at: Instant;
}

/** What was mailed to the contacts of one participant, the first first. */
export async function mailsToParticipant(
  connection: Connection,
  participantId: ParticipantId,
): Promise<readonly ReceivedMail[]> {
  return managerOf(connection).query<ReceivedMail[]>(
    `select m.kind, c.function as recipient, ${isoText('m.finished_dossier_time')} as at
     from mail m join contact c on c.id = m.contact_id
     where m.participant_id = $1 and m.state = 'sent' and m.finished_dossier_time is not null order by m.finished_dossier_time, m.id`,
    [participantId],
  );
}
