import { anchors } from './anchors';
import type { Figure, Section } from './figure';
import { appliedWaits, give, type Given } from './given-answers';
import { inTurns, openLoop } from './open-loop';
import { startProcessorMeter } from './processor-meter';
import { readyAnswers } from './ready-answer';
import { spreadOf } from './spread';
import { type Bench, takeLinks } from './start-bench';
import { firstError, timed, waitsOf } from './timed';
import { untilCalm } from './until-calm';

const COUNT = 200;
const PER_SECOND = 10;
const WARM_UP = 20;
const PATIENCE_MS = 15_000;
const BARE_REQUESTS = 100;

/** Answers of different dossiers at a steady beat: when the receipt is there, and when the dossier shows them. */
export async function measureAnswers(bench: Bench): Promise<Section> {
  const { product, watch } = bench;
  const all = await readyAnswers(product, takeLinks(bench, WARM_UP + COUNT));
  await inTurns(all.slice(0, WARM_UP), 1, (answer) => give(answer, watch));
  await watch.untilAll(PATIENCE_MS);
  await untilCalm(bench.ground.databaseUrl);
  const bare = await bareRequest(product.access.baseUrl);
  const meter = startProcessorMeter(bench);
  const jobs = all.slice(WARM_UP).map((answer) => () => give(answer, watch));
  const { results, latestStartMs } = await openLoop(jobs, PER_SECOND);
  await watch.untilAll(PATIENCE_MS);
  const cost = meter.read(COUNT, 'answer');
  return {
    title: `Answers, ${String(PER_SECOND)} per second, ${String(COUNT)} in as many dossiers`,
    figures: figuresOf(results, appliedWaits(results, watch)),
    notes: [
      'From the press of the last button, HTTP included; the floor of a receipt is one row committed without HTTP.',
      `A request that does nothing (GET /health/live) takes ${bare.toFixed(1)} ms here, half of them.`,
      `The load itself was at most ${latestStartMs.toFixed(0)} ms late.`,
      ...cost,
      ...firstError(results),
    ],
  };
}

function figuresOf(given: readonly Given[], waits: readonly number[]): readonly Figure[] {
  const receipt = spreadOf(waitsOf(given));
  const applied = spreadOf(waits);
  return [
    { what: 'receipt, half of them within', value: receipt.p50, unit: 'ms', anchor: anchors.receiptHalf },
    { what: 'receipt, 99 of 100 within', value: receipt.p99, unit: 'ms', anchor: anchors.receiptMost },
    { what: 'applied and visible, half of them within', value: applied.p50, unit: 'ms', anchor: anchors.appliedHalf },
    { what: 'applied and visible, 99 of 100 within', value: applied.p99, unit: 'ms', anchor: anchors.appliedMost },
    { what: 'errors', value: given.length - receipt.count, unit: 'times' },
    { what: 'with a receipt but not yet applied', value: receipt.count - applied.count, unit: 'times' },
  ];
}

async function bareRequest(baseUrl: string): Promise<number> {
  const ask = (): Promise<string> => fetch(`${baseUrl}/health/live`).then((answer) => answer.text());
  const all = await inTurns(Array.from({ length: BARE_REQUESTS }), 1, () => timed(ask));
  return spreadOf(waitsOf(all)).p50;
}
