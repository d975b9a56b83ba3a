import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

const PAUSE_MS = 3;

/**
 * Sees when answers are applied and visible, by asking PostgreSQL every few milliseconds: the row of an answer turns to
 * `applied` in the transaction that brings the dossier's page up to date.
 */
export class AppliedWatch {
  private readonly waiting = new Set<string>();
  private readonly seen = new Map<string, number>();
  private isOpen = true;
  private readonly watching: Promise<void>;

  private constructor(private readonly client: Client) {
    this.watching = this.look();
  }

  static async open(databaseUrl: string): Promise<AppliedWatch> {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    return new AppliedWatch(client);
  }

  expect(rowId: string): void {
    this.waiting.add(rowId);
  }

  /** When it was seen, as `performance.now()` counts; undefined while it was not. */
  seenAt(rowId: string): number | undefined {
    return this.seen.get(rowId);
  }

  /** Returns when everything expected was seen, or when patience ends. */
  async untilAll(withinMs: number): Promise<void> {
    const end = performance.now() + withinMs;
    while (this.waiting.size > 0 && performance.now() < end) await wait(10);
  }

  async close(): Promise<void> {
    this.isOpen = false;
    await this.watching;
    await this.client.end();
  }

  private async look(): Promise<void> {
    while (this.isOpen) {
      if (this.waiting.size > 0) await this.ask();
      await wait(PAUSE_MS);
    }
  }

  private async ask(): Promise<void> {
    const { rows } = await this.client.query<{ id: string }>({
      name: 'applied',
      text: `select id from sign_off_inbox where id = any($1::uuid[]) and state = 'applied'`,
      values: [[...this.waiting]],
    });
    const now = performance.now();
    for (const { id } of rows) {
      this.waiting.delete(id);
      this.seen.set(id, now);
    }
  }
}
