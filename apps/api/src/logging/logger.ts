import pino, { type Logger } from 'pino';
import { Writable } from 'node:stream';

/** Injection token of the one pino logger. */
export const LOGGER = Symbol('logger');

/** JSON lines on standard output; no bodies, no people, no tokens ever enter it. */
export function createLogger(level: string): Logger {
  return pino(
    { level, base: { part: 'api' }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ sync: true }),
  );
}

/** A logger that keeps its lines, for specs that look for secrets in them. */
export function createMemoryLogger(): { readonly logger: Logger; readonly lines: string[] } {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { logger: pino({ level: 'trace' }, sink), lines };
}
