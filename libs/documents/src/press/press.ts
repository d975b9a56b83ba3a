import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PressAnswer, PressJob } from './press-messages';

export interface PressSettings {
  /** How large the heap of the thread may become, in MB: a document that needs more fails alone. */
  readonly heapMb?: number;
  /** How long the thread waits for the next document before it ends and gives its memory back, in milliseconds. */
  readonly idleMs?: number;
  /** A document that takes longer than this, in milliseconds, is given up. */
  readonly limitMs?: number;
  /** The program of the thread. */
  readonly program?: string;
}

/** Sets and seals documents beside everything else that a process does. */
export interface Press {
  /**
   * Sets a document, and seals it when that is asked; one after the other, in the order in which they were asked. The same
   * bytes as `renderPdf`. Throws `PressFailed`, which says why.
   */
  print(job: PressJob): Promise<Buffer>;
  /** Ends the thread; what is still waiting fails. */
  close(): Promise<void>;
}

/** The thread ended twice over one document, was too slow with it, or could not set or seal it. */
export class PressFailed extends Error {}

/** The thread runs what was built, from sources too. */
const PROGRAM = join(__dirname, '..', '..', 'dist', 'press', 'press-thread.js');
const DEFAULTS = { heapMb: 192, idleMs: 30_000, limitMs: 600_000, program: PROGRAM };
/** Small, so that what is no longer needed is found soon. */
const YOUNG_MB = 6;
const TRIES = 2;

/** A press of one thread, which is started with the first document. */
export function openPress(settings: PressSettings = {}): Press {
  return new ThreadPress({ ...DEFAULTS, ...settings });
}

class ThreadPress implements Press {
  private thread: Worker | null = null;
  private idle: NodeJS.Timeout | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private isClosed = false;

  constructor(private readonly settings: Required<PressSettings>) {}

  print(job: PressJob): Promise<Buffer> {
    const printed = this.last.then(() => this.withRetry(job));
    this.last = printed.catch(() => undefined);
    return printed;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.end();
  }

  /** A thread that ended may have ended by chance: a second one gets the same document. */
  private async withRetry(job: PressJob): Promise<Buffer> {
    clearTimeout(this.idle);
    try {
      for (let attempt = 1; ; attempt += 1) {
        const answer = await this.once(job);
        if (!(answer instanceof PressFailed)) return bytesOf(answer);
        if (attempt === TRIES) throw answer;
      }
    } finally {
      this.idle = setTimeout(() => void this.end(), this.settings.idleMs).unref();
    }
  }

  /** What the thread said, or that it ended without a word. */
  private async once(job: PressJob): Promise<PressAnswer | PressFailed> {
    if (this.isClosed) throw new PressFailed('the press is closed');
    const thread = (this.thread ??= this.start());
    thread.ref();
    const answer = await this.answerOf(thread, job);
    thread.unref();
    return answer;
  }

  private answerOf(thread: Worker, job: PressJob): Promise<PressAnswer | PressFailed> {
    return new Promise((resolve) => {
      const settle = (answer: PressAnswer | PressFailed): void => {
        clearTimeout(limit);
        thread.off('message', settle).off('error', failed).off('exit', ended);
        resolve(answer);
      };
      const failed = ({ message }: Error): void => {
        settle(new PressFailed(message));
      };
      const ended = (code: number): void => {
        settle(new PressFailed(`the thread ended with ${String(code)}`));
      };
      const limit = setTimeout(() => {
        settle(new PressFailed(`a document took more than ${String(this.settings.limitMs)} ms`));
        void this.end();
      }, this.settings.limitMs);
      thread.once('message', settle).once('error', failed).once('exit', ended);
      thread.postMessage(job);
    });
  }

  private start(): Worker {
    const { program, heapMb } = this.settings;
    const thread = new Worker(program, {
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const forget = (): void => {
      if (this.thread === thread) this.thread = null;
    };
    // Also while it waits: an end of the thread is never an end of the process.
    return thread.on('error', forget).on('exit', forget);
  }

  private async end(): Promise<void> {
    const { thread } = this;
    this.thread = null;
    clearTimeout(this.idle);
    await thread?.terminate();
  }
}

function bytesOf(answer: PressAnswer): Buffer {
  if ('refusal' in answer) throw new PressFailed(answer.refusal);
  return Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength);
}
