import { parseId } from '@penhouder/domain';
import type { DossierId } from '@penhouder/domain';
import { journalEndOf, latelyRecorded } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { startRecurring } from '../recurring';
import type { DossierUpdates } from '../temporal/dossier-updates';

/** Far more than the time between a commit of the journal and the server's knowledge of it: seconds, while tasks time out. */
const LATELY_MINUTES = 10;
const SWEEP_MS = 5_000;
/** Another worker may have died together with the server, which nobody tells this one. */
const LOOK_BACK_EVERY_MS = 45_000;
const MOST_AT_START = 5_000;
/** So that looking back costs little on a day on which very much happens. */
const MOST_LATER = 200;

export interface JournalSweepDeps {
  readonly source: DataSource;
  readonly updates: DossierUpdates;
  readonly logger: Logger;
}

export interface JournalSweep {
  /** Nobody knows whether a message to this dossier arrived. Anything that is no dossier's id: look at all of late. */
  notice(dossierId: string): void;
  stop(): Promise<void>;
}

/**
 * Makes sure that dossiers know what their journal holds. The journal commits before the server hears of it; when the
 * machine dies in between, the message is in the journal, is therefore not delivered again, and only the workflow has
 * never heard of it. So whatever was journalled of late is looked at when a worker starts, and now and then afterwards.
 */
export function startJournalSweep({ source, updates, logger }: JournalSweepDeps): JournalSweep {
  const doubtful = new Set<DossierId>();
  let limit = MOST_AT_START;
  let lookBackAt = 0;
  const round = async (): Promise<void> => {
    if (Date.now() >= lookBackAt) {
      const late = await latelyRecorded(source, { minutes: LATELY_MINUTES, limit });
      for (const { dossierId } of late) doubtful.add(dossierId);
      limit = MOST_LATER;
      lookBackAt = Date.now() + LOOK_BACK_EVERY_MS;
    }
    for (const dossierId of doubtful) {
      doubtful.delete(dossierId);
      const end = await journalEndOf(source, dossierId);
      if (end === null || (await updates.followJournal(end)) !== 'unknown') continue;
      // To the end of the line: one dossier that does not answer must not hold up the others.
      doubtful.add(dossierId);
      return;
    }
  };
  const sweep = startRecurring({ name: 'journal', everyMs: SWEEP_MS, logger, round });
  return {
    notice: (text) => {
      const dossierId = parseId<DossierId>(text);
      if (dossierId === null) lookBackAt = 0;
      else doubtful.add(dossierId);
      sweep.wake();
    },
    stop: () => sweep.stop(),
  };
}
