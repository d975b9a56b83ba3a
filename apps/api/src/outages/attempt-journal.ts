import { newId, type FailedAttemptRow } from '@penhouder/persistence';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What is noted of an attempt; its id is given here. */
export type Attempt = Omit<FailedAttemptRow, 'id'>;

/**
 * Attempts that failed because of us, in a file: PostgreSQL is what is away. One line each, without words that were typed,
 * addresses or keys. Several processes may write; each takes over whole files only.
 */
export class AttemptJournal {
  private readonly current: string;

  /** `folder` is made when there is something to keep. */
  constructor(private readonly folder: string) {
    this.current = join(folder, `attempts-${String(process.pid)}.jsonl`);
  }

  note(attempt: Attempt): void {
    mkdirSync(this.folder, { recursive: true });
    appendFileSync(this.current, `${JSON.stringify({ id: newId(), ...attempt })}\n`, { mode: 0o600, flush: true });
  }

  /** Hands over everything that was noted, of processes that have died too; kept until `keep` has ended well. */
  async handOver(keep: (attempts: readonly FailedAttemptRow[]) => Promise<void>): Promise<void> {
    if (!existsSync(this.folder)) return;
    // Put aside first, so that what is noted meanwhile begins a file of its own.
    if (existsSync(this.current)) renameSync(this.current, join(this.folder, `taken-${newId()}.jsonl`));
    for (const name of readdirSync(this.folder).filter((one) => one.endsWith('.jsonl'))) {
      const file = join(this.folder, name);
      await keep(readFileSync(file, 'utf8').split('\n').flatMap(readLine));
      rmSync(file, { force: true });
    }
  }
}

/** A line that was cut off by the end of its process is nothing. */
function readLine(line: string): FailedAttemptRow[] {
  try {
    return [JSON.parse(line) as FailedAttemptRow];
  } catch {
    return [];
  }
}
