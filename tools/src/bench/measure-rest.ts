import { setTimeout as wait } from 'node:timers/promises';
import { type Anchor, anchors } from './anchors';
import type { Figure, Section } from './figure';
import { canReadUsage, type Usage, usageOf } from './process-usage';
import type { Bench } from './start-bench';

const REST_MS = 10_000;

const KNOWN: Readonly<Record<string, { readonly name: string; readonly memory?: Anchor }>> = {
  postgres: { name: 'PostgreSQL' },
  'temporal-server': { name: 'Temporal server', memory: anchors.serverMemory },
  api: { name: 'API' },
  worker: { name: 'worker', memory: anchors.workerMemory },
  'mail-catcher': { name: 'mail catcher' },
};

interface Rested {
  readonly part: string;
  readonly usage: Usage;
  /** Processor time over the rest, as a share of one core. */
  readonly percent: number;
}

/** Memory of every process when nobody asks anything, and the processor time that resting costs. */
export async function measureRest(bench: Bench): Promise<Section> {
  const count = String(bench.open.length);
  const title = `At rest, ${count} open dossiers (10 s)`;
  if (!canReadUsage()) return { title, figures: [], notes: ['Only Linux tells what a process takes.'] };
  const rested = await rest(bench);
  const engine = rested.filter(({ part }) => part === 'temporal-server' || part === 'worker');
  const together = engine.reduce((sum, { percent }) => sum + percent, 0);
  const sum = rested.reduce((total, { usage }) => total + usage.memoryMb, 0);
  return {
    title,
    figures: [
      ...rested.map(memoryFigure),
      { what: 'all together: memory', value: sum, unit: 'MB' },
      ...rested.map(processorFigure),
      { what: 'Temporal server and worker: processor', value: together, unit: '%', anchor: anchors.restProcessor },
    ],
    notes: [
      `The share is of one core. The aim is for 10,000 open dossiers; with ${count} nearly all of it is what the parts`,
      'cost when there are none, so it is not multiplied.',
    ],
  };
}

async function rest({ processes }: Bench): Promise<readonly Rested[]> {
  const before = processes.map(({ pid }) => usageOf(pid ?? 0));
  const began = performance.now();
  await wait(REST_MS);
  const took = performance.now() - began;
  return processes.map(({ name, pid }, index) => {
    const usage = usageOf(pid ?? 0);
    return { part: name, usage, percent: ((usage.cpuMs - (before[index]?.cpuMs ?? 0)) / took) * 100 };
  });
}

function memoryFigure({ part, usage }: Rested): Figure {
  const { name, memory } = KNOWN[part] ?? { name: part };
  const many = usage.processes > 1 ? ` (${String(usage.processes)} processes, shared pages once)` : '';
  return { what: `${name}: memory${many}`, value: usage.memoryMb, unit: 'MB', ...(memory && { anchor: memory }) };
}

function processorFigure({ part, percent }: Rested): Figure {
  return { what: `${KNOWN[part]?.name ?? part}: processor`, value: percent, unit: '%' };
}
