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
 * never heard of it. So whatever was journalled just before the last crash is looked at when a worker starts.
 */
export function startJournalSweep({ source, updates, logger }: JournalSweepDeps): JournalSweep {
  const doubtful = new Set<DossierId>();
  let toLookBack = true;
  const round = async (): Promise<void> => {
    if (toLookBack) {
      for (const { dossierId } of await latelyRecorded(source, { minutes: LATELY_MINUTES })) doubtful.add(dossierId);
      toLookBack = false;
    }
    for (const dossierId of doubtful) {
      const end = await journalEndOf(source, dossierId);
      if (end !== null && (await updates.followJournal(end)) === 'unknown') return;
      doubtful.delete(dossierId);
    }
  };
  const sweep = startRecurring({ name: 'journal', everyMs: SWEEP_MS, logger, round });
  return {
    notice: (text) => {
      const dossierId = parseId<DossierId>(text);
      if (dossierId === null) toLookBack = true;
      else doubtful.add(dossierId);
      sweep.wake();
    },
    stop: () => sweep.stop(),
  };
}
