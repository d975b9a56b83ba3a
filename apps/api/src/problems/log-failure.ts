import type { Logger } from 'pino';

/** Notes an unforeseen failure: kind, code and place, without its message, which may quote what a person typed. */
export function logFailure(logger: Logger, thrown: unknown, requestId: unknown): void {
  const { name, code, stack } = (thrown ?? {}) as { name?: unknown; code?: unknown; stack?: unknown };
  const frames = typeof stack === 'string' ? stack.split('\n').filter((line) => /^\s+at /.test(line)) : [];
  logger.error({ requestId, name, code, frames: frames.slice(0, 12) }, 'request failed');
}
