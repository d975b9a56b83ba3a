import { instantOfMs } from '@penhouder/domain';
import { say } from '@penhouder/letters';
import { erasePastTerm, listBodies, retentionOf } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Recurring } from './recurring';
import { startRecurring } from './recurring';

const DAY_MS = 86_400_000;

/** Erases, at the start and every day, the personal data of every organisation that are past their term. */
export function startPrivacySweep(deps: { readonly source: DataSource; readonly logger: Logger }): Recurring {
  const { source, logger } = deps;
  return startRecurring({
    name: 'personal data past their term',
    everyMs: DAY_MS,
    logger,
    round: async () => {
      const mark = say('nl', 'privacy.erasedMark');
      for (const { id: bodyId } of await listBodies(source)) {
        const months = await retentionOf(source, bodyId);
        const at = instantOfMs(Date.now());
        const counts = await erasePastTerm(source, { bodyId, months, at, mark, by: null });
        if (Object.keys(counts).length > 0)
          logger.info({ bodyId, counts }, 'personal data past their term were erased');
      }
    },
  });
}
