import { renderProbeMail } from '@penhouder/letters';
import { endCanaries, forgetUnowned, planCanary, saveMailSender } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { CanarySettings } from '../canary-settings';
import type { Config } from '../config';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import { senderOf } from './note-sender';

const SWEEP_MS = 3_600_000;
/** How late a canary may be planned at most. */
const CANARY_SWEEP_SECONDS = 60;

export interface ProbeSweepDeps {
  readonly source: DataSource;
  readonly logger: Logger;
  readonly config: Pick<Config, 'mail' | 'incoming' | 'canary'>;
}

/** Notes how this worker sends, writes to ourselves when it is time, and forgets old mail that belongs to no organisation. */
export function startProbeSweep({ source, logger, config }: ProbeSweepDeps): Recurring {
  return startRecurring({
    name: 'probes',
    everyMs: config.canary === null ? SWEEP_MS : Math.min(CANARY_SWEEP_SECONDS, config.canary.everySeconds) * 1000,
    logger,
    round: async () => {
      if (config.canary === null) await endCanaries(source);
      else await writeToOurselves(source, config.canary);
      await saveMailSender(source, senderOf(config));
      await forgetUnowned(source);
    },
  });
}

async function writeToOurselves(source: DataSource, canary: CanarySettings): Promise<void> {
  const { address, everySeconds, backWithinSeconds } = canary;
  const about = { kind: 'canary', address, language: 'nl' } as const;
  const { subject, text, html } = renderProbeMail(about);
  const words = { subject, textBody: text, htmlBody: html };
  await planCanary(source, { ...about, ...words, backWithinSeconds }, everySeconds);
}
