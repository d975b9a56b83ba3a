import type { ScannerAddress } from '@penhouder/documents';
import type { FileStore } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { startPublicationSweep } from './calendars/publication-sweep';
import { startFileMoves } from './file-moves';
import { startPapersSweep } from './papers-sweep';
import { startPrivacySweep } from './privacy-sweep';
import type { Recurring } from './recurring';
import { startScanSweep } from './scan-sweep';
import { startTriesSweep } from './tries-sweep';

export interface UpkeepParts {
  readonly source: DataSource;
  readonly logger: Logger;
  /** Null: no scanner looks at files. */
  readonly scanner: ScannerAddress | null;
  readonly store: FileStore;
}

/** What is kept in order beside the dossiers: what calendars see of them, counted tries, papers that were never sent, personal data past their term, where files lie, what is scanned. */
export function startUpkeep({ source, logger, scanner, store }: UpkeepParts): Recurring {
  const scans = scanner === null ? [] : [startScanSweep({ source, logger, scanner, store })];
  const rounds = [
    startPublicationSweep({ source, logger }),
    startTriesSweep({ source, logger }),
    startPapersSweep({ source, logger }),
    startPrivacySweep({ source, logger }),
    startFileMoves({ source, logger, store }),
    ...scans,
  ];
  return {
    /** A file came. */
    wake: () => scans.forEach((scan) => scan.wake()),
    stop: async () => {
      await Promise.all(rounds.map((round) => round.stop()));
    },
  };
}
