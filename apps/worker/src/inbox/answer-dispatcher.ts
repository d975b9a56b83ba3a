import { setTimeout as wait } from 'node:timers/promises';
import { parseId } from '@penhouder/domain';
import type { DossierId } from '@penhouder/domain';
import { dossiersWithWaitingAnswers } from '@penhouder/persistence';
import type { Logger } from 'pino';
import { describeError } from '../logger';
import { startRecurring } from '../recurring';
import type { AnswerDeliveryDeps } from './deliver-answers';
import { deliverAnswers } from './deliver-answers';

/** How long answers gather after a delivery to the same dossier, so that a rush leaves in few Updates. */
const GATHER_MS = 50;
const SWEEP_MS = 2_000;
/** Deliveries to different dossiers at once; each holds a connection of the pool. */
const AT_ONCE = 8;

export interface AnswerDispatcher {
  /** Somebody answered in this dossier: deliver now. Anything that is no dossier's id asks for a look at all of them. */
  notice(dossierId: string): void;
  stop(): Promise<void>;
}

/** Delivers answers as soon as PostgreSQL says that one came in, and sweeps for what was left behind. */
export function startAnswerDispatcher(deps: AnswerDeliveryDeps, logger: Logger): AnswerDispatcher {
  const queue = new Set<DossierId>();
  const underWay = new Map<DossierId, Promise<void>>();

  const deliver = async (dossierId: DossierId): Promise<void> => {
    await deliverAnswers(deps, dossierId).catch((error: unknown) => {
      logger.warn({ dossierId, error: describeError(error) }, 'answers wait for the next round');
    });
    await wait(GATHER_MS);
    underWay.delete(dossierId);
    next();
  };
  const next = (): void => {
    for (const dossierId of queue) {
      if (underWay.size >= AT_ONCE) return;
      if (underWay.has(dossierId)) continue;
      queue.delete(dossierId);
      underWay.set(dossierId, deliver(dossierId));
    }
  };
  const enqueue = (dossierId: DossierId): void => {
    queue.add(dossierId);
    next();
  };
  const sweep = startRecurring({
    name: 'answers',
    everyMs: SWEEP_MS,
    logger,
    round: async () => {
      for (const dossierId of await dossiersWithWaitingAnswers(deps.source)) enqueue(dossierId);
    },
  });
  return {
    notice: (text) => {
      const dossierId = parseId<DossierId>(text);
      if (dossierId === null) sweep.wake();
      else enqueue(dossierId);
    },
    stop: async () => {
      await sweep.stop();
      queue.clear();
      await Promise.all(underWay.values());
    },
  };
}
