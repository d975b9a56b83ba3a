import { DefaultLogger } from '@temporalio/worker';
import type { Logger as TemporalLogger } from '@temporalio/worker';
import pino from 'pino';
import type { Logger } from 'pino';

/** JSON lines on standard output: ids, counts and codes; no people, no typed words, no tokens. */
export function createLogger(level: string): Logger {
  return pino(
    { level, base: { part: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ sync: true }),
  );
}

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** What Temporal's own code has to say, in the same lines. */
export function temporalLogger(logger: Logger): TemporalLogger {
  const child = logger.child({ from: 'temporal' });
  return new DefaultLogger('WARN', ({ level, message, meta }) => {
    child[LEVELS[level]]({ ...idsIn(meta) }, message);
  });
}

function idsIn(meta: Record<string, unknown> | undefined): Record<string, unknown> {
  const { workflowId, activityType, attempt, error } = meta ?? {};
  return { workflowId, activityType, attempt, error: error === undefined ? undefined : describeError(error) };
}

/** The kind and message of an error, with its causes: messages of ours name ids only. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : ` <- ${describeError(error.cause)}`;
  return `${error.name}: ${error.message}${cause}`;
}
