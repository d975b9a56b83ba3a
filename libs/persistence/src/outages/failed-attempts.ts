import type { DossierId, Instant, LinkId, ParticipantId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** What somebody tried in vain with a personal link, because of us; wall time. */
export interface FailedAttemptRow {
  readonly id: string;
  readonly linkId: LinkId;
  readonly at: Instant;
  /** `answer`: something was sent; `read`: a page was asked for. */
  readonly act: 'read' | 'answer';
  /** The HTTP status that was answered. */
  readonly status: number;
}

/** Keeps attempts that were noted elsewhere while PostgreSQL was away. The same ones again, and foreign links, are nothing. */
export async function keepFailedAttempts(connection: Connection, attempts: readonly FailedAttemptRow[]): Promise<void> {
  await managerOf(connection).query(
    `insert into failed_attempt (id, link_id, at, act, status)
     select a.id, a."linkId", a.at, a.act, a.status
     from json_to_recordset($1) as a(id uuid, "linkId" uuid, at timestamptz, act text, status int)
       join sign_off_link l on l.id = a."linkId" on conflict do nothing`,
    [JSON.stringify(attempts)],
  );
}

/** An attempt with whom it was for. */
export interface FailedAttempt extends FailedAttemptRow {
  readonly participantId: ParticipantId;
}

/** The attempts of one dossier's participants, the first first. */
export async function failedAttemptsOf(connection: Connection, dossierId: DossierId): Promise<FailedAttempt[]> {
  return managerOf(connection).query(
    `select a.id, a.link_id as "linkId", l.participant_id as "participantId", ${isoText('a.at')} as at, a.act, a.status
     from failed_attempt a join sign_off_link l on l.id = a.link_id where l.dossier_id = $1 order by a.at, a.id`,
    [dossierId],
  );
}
