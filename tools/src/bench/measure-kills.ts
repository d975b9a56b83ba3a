import { setTimeout as wait } from 'node:timers/promises';
import type { ProductProcess } from '../product/product-process';
import { type Anchor, anchors } from './anchors';
import type { Section } from './figure';
import { give, type Given, keptOf } from './given-answers';
import { openLoop } from './open-loop';
import { readyAnswers } from './ready-answer';
import { spreadOf } from './spread';
import { type Bench, takeLinks } from './start-bench';
import { firstError, waitsOf } from './timed';
import { untilCalm } from './until-calm';

const COUNT = 120;
const PER_SECOND = 10;
/** Answers flow this long before the blow, and go on for as long again or more. */
const BEFORE_MS = 3_000;
const PATIENCE_MS = 30_000;

interface Victim {
  readonly name: string;
  readonly process: ProductProcess;
  readonly first?: Anchor;
  readonly longest: Anchor;
  readonly kept: Anchor;
}

export function measureWorkerKilled(bench: Bench): Promise<Section> {
  const { worker } = bench.product;
  const { workerLongest: longest, workerLost: kept } = anchors;
  return measureKill(bench, { name: 'the only worker', process: worker, longest, kept });
}

export function measureServerKilled(bench: Bench): Promise<Section> {
  const { temporalServer } = bench.ground;
  const { serverFirst: first, serverLongest: longest, serverLost: kept } = anchors;
  return measureKill(bench, { name: 'the Temporal server', process: temporalServer, first, longest, kept });
}

/** Kills a process while answers flow and starts it again at once. */
async function measureKill(bench: Bench, victim: Victim): Promise<Section> {
  const answers = await readyAnswers(bench.product, takeLinks(bench, COUNT));
  await untilCalm(bench.ground.databaseUrl);
  const blow = killAndStart(victim.process);
  const { results } = await openLoop(
    answers.map((answer) => () => give(answer, bench.watch)),
    PER_SECOND,
  );
  const { killedAt, readyAt } = await blow;
  await bench.watch.untilAll(PATIENCE_MS);
  const shown = shownOf(bench, results);
  const after = shown.filter(({ seenAt }) => seenAt > killedAt);
  const firstMs = Math.min(
    ...after.filter(({ pressedAt }) => pressedAt > killedAt).map(({ seenAt }) => seenAt - killedAt),
  );
  const longestMs = Math.max(...after.map(({ seenAt, pressedAt }) => seenAt - pressedAt));
  const receipt = spreadOf(waitsOf(results));
  const { lost, waiting, double } = await keptOf(bench.ground.databaseUrl, results);
  return {
    title: `kill -9 of ${victim.name} with ${String(PER_SECOND)} answers per second, started again at once`,
    figures: [
      { what: 'first answer applied after the kill', value: firstMs / 1000, unit: 's', ...anchored(victim.first) },
      { what: 'longest wait until applied', value: longestMs / 1000, unit: 's', anchor: victim.longest },
      { what: 'receipt meanwhile, 99 of 100 within', value: receipt.p99, unit: 'ms', anchor: { aim: 'unaffected' } },
      { what: 'receipts refused', value: results.length - receipt.count, unit: 'times' },
      { what: `not yet applied ${String(PATIENCE_MS / 1000)} s after the last`, value: waiting, unit: 'times' },
      { what: 'lost', value: lost, unit: 'times', anchor: victim.kept },
      { what: 'counted twice', value: double, unit: 'times', anchor: victim.kept },
    ],
    notes: [
      `The process said that it was ready ${((readyAt - killedAt) / 1000).toFixed(1)} s after the kill.`,
      ...firstError(results),
    ],
  };
}

async function killAndStart(victim: ProductProcess): Promise<{ killedAt: number; readyAt: number }> {
  await wait(BEFORE_MS);
  const killedAt = performance.now();
  victim.kill();
  await victim.start();
  return { killedAt, readyAt: performance.now() };
}

function shownOf({ watch }: Bench, given: readonly Given[]): readonly (Given & { readonly seenAt: number })[] {
  return given.flatMap((one) => {
    const seenAt = watch.seenAt(one.rowId);
    return seenAt === undefined ? [] : [{ ...one, seenAt }];
  });
}

function anchored(anchor: Anchor | undefined): { anchor?: Anchor } {
  return anchor === undefined ? {} : { anchor };
}
