import type { DossierId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';

export interface JournalEnd {
  readonly dossierId: DossierId;
  /** The last event's sequence. */
  readonly version: number;
}

/** Dossiers that something was journalled of in the minutes before the journal's newest entry, however long ago; the latest first. */
export async function latelyRecorded(
  connection: Connection,
  query: { readonly minutes: number; readonly limit: number },
): Promise<readonly JournalEnd[]> {
  return managerOf(connection).query<JournalEnd[]>(
    `select dossier_id as "dossierId", max(sequence) as version from dossier_event
     where recorded_at > (select max(recorded_at) from dossier_event) - make_interval(mins => $1)
     group by dossier_id order by max(recorded_at) desc limit $2`,
    [query.minutes, query.limit],
  );
}

/** How far the journal of one dossier goes; null: nothing yet. */
export async function journalEndOf(connection: Connection, dossierId: DossierId): Promise<JournalEnd | null> {
  const [end] = await managerOf(connection).query<JournalEnd[]>(
    'select dossier_id as "dossierId", version from dossier_view where dossier_id = $1',
    [dossierId],
  );
  return end ?? null;
}

/** Says that nobody knows whether a message to this dossier arrived; the worker then makes sure that it follows its journal. */
export async function noteDoubt(connection: Connection, dossierId: DossierId): Promise<void> {
  await managerOf(connection).query(`select pg_notify('doubt', $1)`, [dossierId]);
}
