import { instantOfMs } from '@penhouder/domain';
import { say } from '@penhouder/letters';
import { clockJump, erasePastTerm, listBodies, retentionOf } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from './recurring';
import { startRecurring } from './recurring';

const DAY_MS = 86_400_000;

interface SweepParts {
  readonly source: DataSource;
  readonly logger: Logger;
}

/** Erases, at the start and every day, the personal data of every organisation that are past their term. */
export function startPrivacySweep({ source, logger }: SweepParts): Recurring {
  return startRecurring({
    name: 'personal data past their term',
    everyMs: DAY_MS,
    logger,
    round: () => erasePastTerms({ source, logger }, Date.now()),
  });
}

/** One round. What is erased never comes back: under a clock that may run ahead nothing is. `/health/proof` says so, too. */
export async function erasePastTerms({ source, logger }: SweepParts, nowMs: number): Promise<void> {
  const at = instantOfMs(nowMs);
  const jump = await clockJump(source, at);
  if (jump !== null) {
    logger.error(jump, 'the clock may run ahead: no personal data were erased');
    return;
  }
  const mark = say('nl', 'privacy.erasedMark');
  for (const { id: bodyId } of await listBodies(source)) {
    const months = await retentionOf(source, bodyId);
    const counts = await erasePastTerm(source, { bodyId, months, at, mark, by: null });
    if (Object.keys(counts).length > 0) logger.info({ bodyId, counts }, 'personal data past their term were erased');
  }
}
