import type { FileId } from '@penhouder/domain';
import { scanBytes, ScannerAway, type ScannerAddress } from '@penhouder/documents';
import { bytesToScan, nextToScan, noteDamage, recordScan, type FileStore } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { describeError } from './logger';
import type { Recurring } from './recurring';
import { startRecurring } from './recurring';

/** A scanner that is away is asked again so often. */
const EVERY_MS = 10_000;
/** So many files without a verdict, one after the other, and it is the scanner that is away, not the files. */
const IN_VAIN = 3;

export interface ScanSweepParts {
  readonly source: DataSource;
  readonly logger: Logger;
  readonly scanner: ScannerAddress;
  readonly store: FileStore;
}

/**
 * Has the scanner look at every file that it has not seen, those in quarantine first. A file about which it says nothing
 * waits behind all others, so that none can hold them up. A round that meets no scanner is logged; what was not looked at
 * stays in quarantine for the next one.
 */
export function startScanSweep(parts: ScanSweepParts): Recurring {
  const { source, logger } = parts;
  /** Since the start of the process, the latest last. */
  const triedInVain = new Set<FileId>();
  return startRecurring({
    name: 'virus scan',
    everyMs: EVERY_MS,
    logger,
    round: async () => {
      const seen: FileId[] = [];
      for (let inVain = 0; inVain < IN_VAIN;) {
        const fileId = await nextToScan(source, { triedInVain: [...triedInVain], except: seen });
        if (fileId === null) return;
        seen.push(fileId);
        triedInVain.delete(fileId);
        if (await hasVerdict(parts, fileId)) {
          inVain = 0;
          continue;
        }
        triedInVain.add(fileId);
        inVain += 1;
      }
    },
  });
}

/** Whether the scanner said something about a file; bytes that are gone are noted as damage. */
async function hasVerdict({ source, logger, scanner, store }: ScanSweepParts, fileId: FileId): Promise<boolean> {
  const bytes = await bytesToScan(source, store, fileId);
  if (bytes === null) {
    await noteDamage(source, fileId, true);
    return false;
  }
  const result = await scanBytes(bytes, scanner).catch((error: unknown) => {
    if (!(error instanceof ScannerAway)) throw error;
    logger.warn({ fileId, error: describeError(error) }, 'the scanner gave no verdict about a file; it is tried again');
    return null;
  });
  if (result === null) return false;
  await recordScan(source, { fileId, finding: result.isClean ? null : result.finding });
  if (!result.isClean) logger.error({ fileId, finding: result.finding }, 'a file is harmful and kept away');
  return true;
}
