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
/**
 * Deliveries to different dossiers at once; each holds a connection of the pool. So many, because after the death of a
 * worker each of them waits a second for a task that lies with the dead one.
 */
const AT_ONCE = 20;

export interface AnswerDispatcher {
  /** Somebody answered in this dossier: deliver now. Anything that is no dossier's id asks for a look at all of them. */
  notice(dossierId: string): void;
  stop(): Promise<void>;
}

/** Delivers answers as soon as PostgreSQL says that one came in, and sweeps for what was left behind. */
export function startAnswerDispatcher(deps: AnswerDeliveryDeps, logger: Logger): AnswerDispatcher {
  const lanes = openLanes(async (dossierId) => {
    await deliverAnswers(deps, dossierId).catch((error: unknown) => {
      logger.warn({ dossierId, error: describeError(error) }, 'answers wait for the next round');
    });
    await wait(GATHER_MS);
  });
  const sweep = startRecurring({
    name: 'answers',
    everyMs: SWEEP_MS,
    logger,
    round: async () => {
      for (const dossierId of await dossiersWithWaitingAnswers(deps.source)) lanes.enqueue(dossierId);
    },
  });
  return {
    notice: (text) => {
      const dossierId = parseId<DossierId>(text);
      if (dossierId === null) sweep.wake();
      else lanes.enqueue(dossierId);
    },
    stop: async () => {
      await sweep.stop();
      await lanes.drain();
    },
  };
}

interface Lanes {
  /** Once more after the delivery that is under way, however often it is asked. */
  enqueue(dossierId: DossierId): void;
  /** Waits for what is under way and forgets the rest. */
  drain(): Promise<void>;
}

/** Several dossiers at once, each of them one after the other. `deliver` never fails. */
function openLanes(deliver: (dossierId: DossierId) => Promise<void>): Lanes {
  const queue = new Set<DossierId>();
  const underWay = new Map<DossierId, Promise<void>>();
  const next = (): void => {
    for (const dossierId of queue) {
      if (underWay.size >= AT_ONCE) return;
      if (underWay.has(dossierId)) continue;
      queue.delete(dossierId);
      underWay.set(
        dossierId,
        deliver(dossierId).then(() => release(dossierId)),
      );
    }
  };
  const release = (dossierId: DossierId): void => {
    underWay.delete(dossierId);
    next();
  };
  return {
    enqueue: (dossierId) => {
      queue.add(dossierId);
      next();
    },
    drain: async () => {
      queue.clear();
      await Promise.all(underWay.values());
    },
  };
}
