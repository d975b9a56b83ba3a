import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { canReadUsage, usageOf } from './process-usage';
import type { Bench } from './start-bench';

/** `user nice system idle iowait irq softirq steal` of the whole machine, in hundredths of a second. */
const MACHINE = /^cpu +(\d+) (\d+) (\d+) \d+ \d+ (\d+) (\d+) (\d+)/;
const TICK_MS = 10;

/** What a measurement cost, whoever else was busy: it explains waits, and it can be compared from day to day. */
export interface ProcessorMeter {
  /** Sentences for under the figures; `what` is one of the `count` things that were done. */
  read(count: number, what: string): readonly string[];
}

interface Reading {
  readonly at: number;
  readonly parts: ReadonlyMap<string, number>;
  readonly load: number;
  readonly machine: number;
}

/** Starts counting. The processes must not be killed before it is read. */
export function startProcessorMeter(bench: Bench): ProcessorMeter {
  if (!canReadUsage()) return { read: () => [] };
  const before = readingOf(bench);
  return { read: (count, what) => sentences(before, readingOf(bench), { count, what }) };
}

function readingOf({ processes }: Bench): Reading {
  const { user, system } = process.cpuUsage();
  const ticks = MACHINE.exec(readFileSync('/proc/stat', 'utf8'))?.slice(1) ?? [];
  return {
    at: performance.now(),
    parts: new Map(processes.map(({ name, pid }) => [name, usageOf(pid ?? 0).cpuMs])),
    load: (user + system) / 1000,
    machine: ticks.reduce((sum, text) => sum + Number(text), 0) * TICK_MS,
  };
}

function sentences(before: Reading, after: Reading, done: { count: number; what: string }): readonly string[] {
  const parts = [...after.parts].map(([name, ms]) => ({ name, ms: ms - (before.parts.get(name) ?? 0) }));
  const ours = parts.reduce((sum, { ms }) => sum + ms, 0);
  const load = after.load - before.load;
  const others = Math.max(0, after.machine - before.machine - ours - load);
  const share = (ms: number): string => ((ms / (after.at - before.at) / cpus().length) * 100).toFixed(0);
  const each = parts.map(({ name, ms }) => `${name} ${(ms / done.count).toFixed(0)}`).join(', ');
  return [
    `Processor per ${done.what}, what follows from it included: ${(ours / done.count).toFixed(0)} ms (${each}).`,
    `Share of the machine: the product ${share(ours)} %, the load ${share(load)} %, other programs ${share(others)} %.`,
  ];
}
