import { setTimeout as wait } from 'node:timers/promises';
import { printHead, printSection, type Section } from './bench/figure';
import { printMachine } from './bench/machine';
import { measureAnswers } from './bench/measure-answers';
import { measureBundle } from './bench/measure-bundle';
import { measureCrowd } from './bench/measure-crowd';
import { measureServerKilled, measureWorkerKilled } from './bench/measure-kills';
import { measureLargePage } from './bench/measure-large-page';
import { measureLaunches, warmUp } from './bench/measure-launches';
import { measureMemory } from './bench/measure-memory';
import { measurePlanning } from './bench/measure-planning';
import { measureRehearsal } from './bench/measure-rehearsal';
import { measureRest } from './bench/measure-rest';
import { type Bench, startBench } from './bench/start-bench';
import { runCommand } from './console/run-command';
import { complain, say, seconds, step } from './console/say';

/** In this order, because each leaves its dossiers and links to the next. */
const MEASUREMENTS: readonly ((bench: Bench) => Promise<Section>)[] = [
  measureRehearsal,
  measurePlanning,
  measureRest,
  measureLaunches,
  measureAnswers,
  measureCrowd,
  measureRest,
  measureWorkerKilled,
  measureServerKilled,
  measureLargePage,
  measureBundle,
  measureMemory,
];

/** Lets what the last measurement set going come to rest. */
const PAUSE_MS = 2_000;

/** `npm run bench`: measures the whole product on parts of its own and prints it beside the aims. It judges nothing. */
runCommand(async () => {
  const began = Date.now();
  say('Measures Penhouder on parts of its own, in temporary folders; takes some six minutes on a quiet machine.');
  printMachine();
  const starting = step('PostgreSQL, Temporal server, API, worker, mail catcher', startBench);
  const stop = stopOnSignal(starting);
  await measureAll(starting).catch((error: unknown) => {
    if (!stop.aborted) throw error;
    return new Promise<never>(() => undefined);
  });
  const { user, system } = process.cpuUsage();
  say();
  say(`Took ${seconds(Date.now() - began)}; the load itself used ${seconds((user + system) / 1000)} of processor.`);
});

async function measureAll(starting: Promise<Bench>): Promise<void> {
  const bench = await starting;
  try {
    await step('first dossiers, not measured', () => warmUp(bench));
    say();
    printHead();
    for (const measure of MEASUREMENTS) {
      await wait(PAUSE_MS);
      printSection(await measure(bench));
    }
  } finally {
    await bench.close();
  }
}

/**
 * Ends the program after a Ctrl-C: the parts run in sessions of their own and would stay behind. What a measurement meets
 * while its parts disappear is nobody's concern, which the signal that is returned tells.
 */
function stopOnSignal(starting: Promise<Bench>): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      complain(`Stopping after ${signal} …`);
      stop.abort();
      void starting.then((bench) => bench.close()).finally(() => process.exit(130));
    });
  }
  return stop.signal;
}
