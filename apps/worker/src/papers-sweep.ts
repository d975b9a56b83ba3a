import { forgetLoosePapers } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from './recurring';
import { startRecurring } from './recurring';

const DAY_MS = 86_400_000;

/** Throws away, at the start and every day, the papers that somebody added to an answer and never sent. */
export function startPapersSweep(deps: { readonly source: DataSource; readonly logger: Logger }): Recurring {
  return startRecurring({
    name: 'loose papers',
    everyMs: DAY_MS,
    logger: deps.logger,
    round: () => forgetLoosePapers(deps.source),
  });
}
