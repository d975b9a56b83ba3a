import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { closeSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../console/refusal';
import { complain, say, seconds } from '../console/say';
import { writeJson } from '../settings/data-folder';
import { waitUntil } from '../settings/wait-until';
import { lastLines, openLog } from './log-file';
import { identify } from './process-identity';

/** One process of the installation: how it is called, when it is ready, how it is stopped. */
export interface PartDefinition {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly options?: SpawnOptions;
  /** Asked until it says true. */
  readonly ready: () => Promise<true | undefined>;
  readonly readyWithinMs: number;
  /** How often a first start may end before it is given up; a part that needs another one to be gone needs more. */
  readonly tries?: number;
  /** How it is asked to stop; a SIGTERM unless said otherwise. */
  readonly stop?: () => Promise<void>;
  readonly stopWithinMs: number;
}

export interface PartFolders {
  readonly logs: string;
  readonly run: string;
}

const calmMs = 60_000;
const longestPauseMs = 30_000;

/** Looks after one process: starts it, waits until it is ready, starts it again when it dies, stops it. */
export class Part {
  private child: ChildProcess | undefined;
  private ended: Promise<string> = Promise.resolve('never started');
  private stopping = false;
  private deaths = 0;
  readonly log: string;

  constructor(
    readonly definition: PartDefinition,
    private readonly folders: PartFolders,
  ) {
    this.log = join(folders.logs, `${definition.name}.log`);
  }

  get name(): string {
    return this.definition.name;
  }

  /** Starts and waits until it is ready, then looks after it. */
  async start(): Promise<void> {
    this.stopping = false;
    const { tries = 1 } = this.definition;
    for (let attempt = 1; ; attempt += 1) {
      const problem = await this.startOnce();
      if (problem === undefined) break;
      if (attempt >= tries || this.isStopping()) throw this.failure(problem);
      await wait(500 * attempt);
    }
    void this.lookAfter();
  }

  /** Asks it to stop, and ends it when it does not. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (child?.exitCode === null && child.signalCode === null) await this.end(child);
    rmSync(this.pidFile, { force: true });
  }

  private async end(child: ChildProcess): Promise<void> {
    const asked = this.definition.stop ? this.definition.stop() : Promise.resolve(child.kill('SIGTERM'));
    await asked.catch(() => undefined);
    const stop = new AbortController();
    const patience = wait(this.definition.stopWithinMs, 'late', { signal: stop.signal }).catch(() => 'ended');
    if ((await Promise.race([this.ended.then(() => 'ended'), patience])) === 'late') {
      child.kill('SIGKILL');
      await this.ended;
    }
    stop.abort();
  }

  private get pidFile(): string {
    return join(this.folders.run, `${this.name}.json`);
  }

  private async startOnce(): Promise<string | undefined> {
    this.spawn();
    let end: string | undefined;
    void this.ended.then((how) => (end = how));
    const { ready, readyWithinMs } = this.definition;
    const answer = await waitUntil(async () => end ?? (await ready()), { withinMs: readyWithinMs });
    if (answer === true) return undefined;
    if (typeof answer === 'string') return answer;
    this.child?.kill('SIGKILL');
    return `was not ready within ${readyWithinMs / 1000} s`;
  }

  /** In a session of its own, so that Ctrl-C reaches the supervisor only and the parts stop in order. */
  private spawn(): void {
    const { program, args, options } = this.definition;
    const log = openLog(this.log);
    const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    this.child = child;
    this.ended = new Promise((resolve) => {
      child.once('error', (error) => {
        resolve(`could not be started (${error.message})`);
      });
      child.once('exit', (code, signal) => {
        resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`);
      });
    });
    const identity = child.pid === undefined ? undefined : identify(child.pid);
    if (identity) writeJson(this.pidFile, identity);
  }

  /** A part that dies comes back, sooner the longer it had lived. */
  private async lookAfter(): Promise<void> {
    for (;;) {
      const began = Date.now();
      const how = await this.ended;
      if (this.isStopping()) return;
      this.deaths = Date.now() - began > calmMs ? 1 : this.deaths + 1;
      const pause = Math.min(250 * 2 ** (this.deaths - 1), longestPauseMs);
      complain(`${this.name} ${how}; starting it again in ${seconds(pause)} (log: ${this.log})`);
      await wait(pause);
      if (this.isStopping()) return;
      if ((await this.startOnce()) === undefined) say(`${this.name} runs again`);
    }
  }

  /** Asked anew after every wait, which the compiler cannot know. */
  private isStopping(): boolean {
    return this.stopping;
  }

  private failure(problem: string): Refusal {
    const lines = lastLines(this.log, 12).map((line) => `    ${line}`);
    return new Refusal(
      [...lines, `${this.name} ${problem}: its last lines are above, all of them in ${this.log}.`].join('\n'),
    );
  }
}
