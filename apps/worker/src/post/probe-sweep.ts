import { forgetProbes, saveMailSender } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Config } from '../config';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import { senderOf } from './note-sender';

const SWEEP_MS = 3_600_000;
/** Test mails hold an address that belongs to no dossier: nobody needs them longer than this. */
const KEPT_DAYS = 30;

export interface ProbeSweepDeps {
  readonly source: DataSource;
  readonly logger: Logger;
  readonly config: Pick<Config, 'mail' | 'incoming'>;
}

/** Notes how this worker sends, and forgets old mails of the installation itself. */
export function startProbeSweep({ source, logger, config }: ProbeSweepDeps): Recurring {
  return startRecurring({
    name: 'probes',
    everyMs: SWEEP_MS,
    logger,
    round: async () => {
      await saveMailSender(source, senderOf(config));
      await forgetProbes(source, KEPT_DAYS);
    },
  });
}
