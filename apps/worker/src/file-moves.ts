import { moveFiles, sweepFiles, type FileStore } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from './recurring';
import { startRecurring } from './recurring';

const EVERY_MS = 3_600_000;
/** Files of 25 MB that are held at once. */
const AT_ONCE = 4;

/**
 * At the start and every hour: moves files to where the setting says, when they lie elsewhere, and removes from the folder
 * what no row names any more.
 */
export function startFileMoves(deps: {
  readonly source: DataSource;
  readonly logger: Logger;
  readonly store: FileStore;
}): Recurring {
  const { source, logger, store } = deps;
  return startRecurring({
    name: 'places of files',
    everyMs: EVERY_MS,
    logger,
    round: async () => {
      let moved = 0;
      for (let some = await moveFiles(source, store, AT_ONCE); some > 0; some = await moveFiles(source, store, AT_ONCE))
        moved += some;
      const removed = await sweepFiles(source, store);
      if (moved + removed > 0) logger.info({ moved, removed }, 'files were put in their place');
    },
  });
}
