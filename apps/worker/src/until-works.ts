import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { describeError } from './logger';
import type { StopSignal } from './stop-signal';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

export interface Persistence {
  readonly what: string;
  readonly stop: StopSignal;
  readonly logger: Logger;
}

/** Tries until it works, with growing pauses; null when this process is asked to stop before. */
export async function untilWorks<Result>(
  { what, stop, logger }: Persistence,
  work: () => Promise<Result>,
): Promise<Result | null> {
  for (let pauseMs = FIRST_PAUSE_MS; !stop.isAsked(); pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      logger.warn({ what, error: describeError(error) }, 'not there yet; trying again');
    }
    await Promise.race([wait(pauseMs), stop.asked]);
  }
  return null;
}
