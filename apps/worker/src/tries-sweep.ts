import { forgetOldTries } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from './recurring';
import { startRecurring } from './recurring';

const DAY_MS = 86_400_000;

/** Throws away, at the start and every day, the counted tries that no limit asks for any more. */
export function startTriesSweep(deps: { readonly source: DataSource; readonly logger: Logger }): Recurring {
  return startRecurring({
    name: 'old tries',
    everyMs: DAY_MS,
    logger: deps.logger,
    round: () => forgetOldTries(deps.source),
  });
}
