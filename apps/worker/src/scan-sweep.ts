import { scanBytes, type ScannerAddress } from '@penhouder/documents';
import { bytesToScan, filesToScan, recordScan, type FileStore } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from './recurring';
import { startRecurring } from './recurring';

/** A scanner that is away is asked again so often. */
const EVERY_MS = 10_000;
const AT_ONCE = 20;

export interface ScanSweepParts {
  readonly source: DataSource;
  readonly logger: Logger;
  readonly scanner: ScannerAddress;
  readonly store: FileStore;
}

/**
 * Has the scanner look at every file that it has not seen, those in quarantine first. A round that meets no scanner is
 * logged, and what was not looked at stays in quarantine for the next one.
 */
export function startScanSweep({ source, logger, scanner, store }: ScanSweepParts): Recurring {
  return startRecurring({
    name: 'virus scan',
    everyMs: EVERY_MS,
    logger,
    round: async () => {
      for (;;) {
        const fileIds = await filesToScan(source, AT_ONCE);
        for (const fileId of fileIds) {
          const bytes = await bytesToScan(source, store, fileId);
          if (bytes === null) continue;
          const result = await scanBytes(bytes, scanner);
          await recordScan(source, { fileId, finding: result.isClean ? null : result.finding });
          if (!result.isClean) logger.error({ fileId, finding: result.finding }, 'a file is harmful and kept away');
        }
        if (fileIds.length < AT_ONCE) return;
      }
    },
  });
}
