import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, openLog } from '../parts/log-file';
import type { PartDefinition, PartFolders } from '../parts/part';
import { waitUntil } from '../settings/wait-until';

/**
 * One process of the product under the control of a test: unlike a `Part` it stays down when it dies, because the test
 * decides when it comes back.
 */
export class ProductProcess {
  private child: ChildProcess | undefined;
  private gone: Promise<void> = Promise.resolve();
  readonly log: string;

  constructor(
    private readonly definition: PartDefinition,
    folders: PartFolders,
  ) {
    this.log = join(folders.logs, `${definition.name}.log`);
  }

  get name(): string {
    return this.definition.name;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts and waits until it is ready; `env` is for this life only, for example a failpoint. */
  async start(env: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.gone;
    const tries = this.definition.tries ?? 1;
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      this.spawn(env);
      const { ready, readyWithinMs } = this.definition;
      const isReady = await waitUntil(async () => (this.isRunning() ? await ready() : 'ended'), {
        withinMs: readyWithinMs,
      });
      if (isReady === true) return;
      this.kill();
      await this.gone;
    }
    throw new Error([`${this.name} did not start:`, ...lastLines(this.log, 15)].join('\n'));
  }

  /** As `kill -9` does. */
  kill(): void {
    if (this.isRunning()) this.child?.kill('SIGKILL');
  }

  /** Returns when it has ended, for example by a failpoint; throws when it has not within the time. */
  async whenGone(withinMs = 60_000): Promise<void> {
    const isGone = await waitUntil(() => Promise.resolve(this.isRunning() ? undefined : true), { withinMs });
    if (isGone === undefined) throw new Error(`${this.name} still runs after ${String(withinMs / 1000)} s`);
  }

  /** Asks it to stop, and ends it when it does not. */
  async stop(): Promise<void> {
    if (!this.isRunning()) return;
    await (this.definition.stop?.() ?? Promise.resolve(this.child?.kill('SIGTERM')));
    await this.whenGone(this.definition.stopWithinMs).catch(() => {
      this.kill();
    });
    await this.gone;
  }

  isRunning(): boolean {
    return this.child?.exitCode === null && this.child.signalCode === null;
  }

  private spawn(env: Readonly<Record<string, string>>): void {
    const { program, args, options } = this.definition;
    const log = openLog(this.log);
    const child = spawn(program, args, {
      ...options,
      env: { ...(options?.env ?? process.env), ...env },
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.child = child;
    this.gone = new Promise((resolve) => {
      child.once('exit', () => {
        resolve();
      });
      child.once('error', () => {
        resolve();
      });
    });
  }
}
