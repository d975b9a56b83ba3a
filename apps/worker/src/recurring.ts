import type { Logger } from 'pino';
import { describeError } from './logger';

/** Work that is done when somebody asks for it, and at the latest after every pause; never twice at once. */
export interface Recurring {
  /** Asks for a round now; during a round it asks for one more. */
  wake(): void;
  /** Ends after the round that is under way. */
  stop(): Promise<void>;
}

export interface RecurringWork {
  readonly name: string;
  readonly everyMs: number;
  readonly logger: Logger;
  /** One round. An error is logged and the next round comes all the same: what was not done is still there. */
  readonly round: () => Promise<void>;
}

export function startRecurring({ name, everyMs, logger, round }: RecurringWork): Recurring {
  const asked = { toStop: false, toWork: true };
  // Read anew after every wait, which the compiler cannot know.
  const isStopping = (): boolean => asked.toStop;
  const isAwake = (): boolean => asked.toWork || asked.toStop;
  let ring: () => void = () => undefined;

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      ring = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = async (): Promise<void> => {
    while (!isStopping()) {
      asked.toWork = false;
      await round().catch((error: unknown) => {
        logger.warn({ round: name, error: describeError(error) }, 'a round failed; the next one tries again');
      });
      if (!isAwake()) await pause();
    }
  };
  const running = loop();
  const wake = (): void => {
    asked.toWork = true;
    ring();
  };
  return {
    wake,
    stop: async () => {
      asked.toStop = true;
      wake();
      await running;
    },
  };
}
