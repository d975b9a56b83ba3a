import { anchors } from './anchors';
import type { Section } from './figure';
import { appliedWaits, give, type Given, keptOf } from './given-answers';
import { openLinks } from './open-links';
import { readyAnswers } from './ready-answer';
import { spreadOf } from './spread';
import type { Bench } from './start-bench';
import { firstError, waitsOf } from './timed';
import { untilCalm } from './until-calm';

const PARTICIPANTS = 50;
const ROUNDS = 3;
const PATIENCE_MS = 15_000;

/** Everybody of one dossier presses the button at the same moment. */
export async function measureCrowd(bench: Bench): Promise<Section> {
  const given: Given[] = [];
  for (let round = 0; round < ROUNDS; round += 1) given.push(...(await crowd(bench)));
  const receipt = spreadOf(waitsOf(given));
  const applied = spreadOf(appliedWaits(given, bench.watch));
  const { lost, waiting, double } = await keptOf(bench.ground.databaseUrl, given);
  return {
    title: `${String(PARTICIPANTS)} answers at once on one dossier, ${String(ROUNDS)} dossiers one after the other`,
    figures: [
      { what: 'receipt, half of them within', value: receipt.p50, unit: 'ms' },
      { what: 'receipt, 99 of 100 within', value: receipt.p99, unit: 'ms', anchor: anchors.crowdReceipt },
      { what: 'applied and visible, half of them within', value: applied.p50, unit: 'ms' },
      { what: 'applied and visible, 99 of 100 within', value: applied.p99, unit: 'ms', anchor: anchors.crowdApplied },
      {
        what: 'errors that a signer saw',
        value: given.length - receipt.count,
        unit: 'times',
        anchor: anchors.crowdErrors,
      },
      { what: `not yet applied ${String(PATIENCE_MS / 1000)} s after the last`, value: waiting, unit: 'times' },
      { what: 'lost', value: lost, unit: 'times' },
      { what: 'counted twice', value: double, unit: 'times' },
    ],
    notes: ['The floor is 19 at once, without HTTP.', ...firstError(given)],
  };
}

async function crowd({ coordinator, maker, product, ground, watch }: Bench): Promise<readonly Given[]> {
  const [draft = ''] = await maker.drafts(1, PARTICIPANTS);
  const { dossierId } = await coordinator.launch(draft);
  await untilCalm(ground.databaseUrl);
  const answers = await readyAnswers(product, await openLinks(product.access, [dossierId]));
  const given = await Promise.all(answers.map((answer) => give(answer, watch)));
  await watch.untilAll(PATIENCE_MS);
  return given;
}
