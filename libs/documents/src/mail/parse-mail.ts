import type { Email } from 'postal-mime';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { takeApart } from './take-apart';

export interface MailParsing {
  /** How large the heap of the thread may become, in MB. */
  readonly heapMb: number;
  /** A mail that takes longer than this, in milliseconds, is given up. */
  readonly limitMs: number;
  /** The program of the thread. */
  readonly program: string;
}

/** The thread runs what was built, from sources too. */
const PROGRAM = join(__dirname, '..', '..', 'dist', 'mail', 'mail-thread.js');
const DEFAULTS: MailParsing = { heapMb: 512, limitMs: 30_000, program: PROGRAM };

/** A mail of words is read at once; reading takes the square of its lines. */
const SMALL = { bytes: 256 * 1024, lines: 2_000 } as const;
/** Twenty-five megabytes as they are packed for a mail have 350 000 lines. */
const MOST_LINES = 500_000;

/** One after the other: together they would take all memory and all processors. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Takes a mail apart; null when it is none, or one that is made so that nobody can read it within `limitMs` and `heapMb`. A
 * large one has a thread of its own: it can wear out that, and not the process that has other things to do.
 */
export async function parseMail(bytes: Buffer, settings: Partial<MailParsing> = {}): Promise<Email | null> {
  const lines = linesOf(bytes);
  if (lines > MOST_LINES) return null;
  if (bytes.length <= SMALL.bytes && lines <= SMALL.lines) return takeApart(bytes);
  const parsed = last.then(() => inThread(bytes, { ...DEFAULTS, ...settings }));
  last = parsed;
  return parsed;
}

/** As many as there are, or one more than the most. */
function linesOf(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1 && lines <= MOST_LINES; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}

/** Null when the thread ended without a word, for whichever reason. */
function inThread(bytes: Buffer, { program, heapMb, limitMs }: MailParsing): Promise<Email | null> {
  return new Promise((resolve) => {
    const resourceLimits = { maxOldGenerationSizeMb: heapMb };
    const copy = new Uint8Array(bytes);
    const thread = new Worker(program, { workerData: copy, transferList: [copy.buffer], resourceLimits });
    const settle = (email: Email | null): void => {
      clearTimeout(limit);
      resolve(email);
      void thread.terminate();
    };
    const limit = setTimeout(() => settle(null), limitMs);
    const nothing = (): void => {
      settle(null);
    };
    thread.once('message', settle).once('error', nothing).once('exit', nothing);
  });
}
