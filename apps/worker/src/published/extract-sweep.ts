import { recordExtract, takeExtracts, type ExtractOutcome, type ExtractToRead } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import { readingLimits, readPublished } from './read-published';
import { UnreadableText } from './unreadable-text';

const SWEEP_MS = 3_000;
const AT_ONCE = 5;
/** After each failure; a site that is away for a night is found the next day. */
const PAUSES_SECONDS = [60, 600, 3_600, 21_600, 86_400];

export interface ExtractSweepDeps {
  readonly source: DataSource;
  readonly logger: Logger;
  readonly insideOrigins: readonly string[];
}

/** Reads the published texts of decisions that municipalities named, and tries again what could not be read. */
export function startExtractSweep(deps: ExtractSweepDeps): Recurring {
  return startRecurring({
    name: 'published decisions',
    everyMs: SWEEP_MS,
    logger: deps.logger,
    round: async () => {
      const due = await takeExtracts(deps.source, AT_ONCE);
      await Promise.all(due.map(async (one) => recordExtract(deps.source, one.id, await read(one, deps))));
    },
  });
}

async function read({ url, tries }: ExtractToRead, { insideOrigins }: ExtractSweepDeps): Promise<ExtractOutcome> {
  try {
    return { isRead: true, ...(await readPublished(url, { ...readingLimits, insideOrigins })) };
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    return { isRead: false, problem: error.problem, againAfterSeconds: PAUSES_SECONDS[tries - 1] ?? null };
  }
}
