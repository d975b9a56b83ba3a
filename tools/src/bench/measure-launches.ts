import { seconds } from '../console/say';
import { anchors } from './anchors';
import type { Section } from './figure';
import { openLinks } from './open-links';
import { inTurns, openLoop } from './open-loop';
import { startProcessorMeter } from './processor-meter';
import { spreadOf } from './spread';
import type { Bench } from './start-bench';
import { firstError, timed, waitsOf } from './timed';
import { untilCalm } from './until-calm';

/** Small, so that the mails of a launch do not hide the launch. */
const PARTICIPANTS = 3;
const COUNT = 200;
const PER_SECOND = 10;
const WARM_UP = 20;

/** Programs are slow the first time that they do something; nobody needs that measured here. */
export async function warmUp(bench: Bench): Promise<void> {
  const drafts = await bench.maker.drafts(WARM_UP, PARTICIPANTS);
  await inTurns(drafts, 2, (draft) => launch(bench, draft));
  await untilCalm(bench.ground.databaseUrl);
  bench.links.push(...(await openLinks(bench.product.access, bench.open)));
}

/** From the press of "Start" until the API has answered. Leaves its dossiers and their links to what follows. */
export async function measureLaunches(bench: Bench): Promise<Section> {
  const drafts = await bench.maker.drafts(COUNT, PARTICIPANTS);
  const before = bench.open.length;
  const meter = startProcessorMeter(bench);
  const jobs = drafts.map((draft) => () => timed(() => launch(bench, draft)));
  const { results, latestStartMs } = await openLoop(jobs, PER_SECOND);
  const calm = await untilCalm(bench.ground.databaseUrl);
  const cost = meter.read(drafts.length, 'launch');
  bench.links.push(...(await openLinks(bench.product.access, bench.open.slice(before))));
  const { count, p50, p99, max } = spreadOf(waitsOf(results));
  return {
    title: `Launches, ${String(PER_SECOND)} per second, ${String(count)} dossiers with ${String(PARTICIPANTS)} participants`,
    figures: [
      { what: 'answered, half of them within', value: p50, unit: 'ms', anchor: anchors.launchHalf },
      { what: 'answered, 99 of 100 within', value: p99, unit: 'ms', anchor: anchors.launchMost },
      { what: 'answered, the slowest', value: max, unit: 'ms' },
      { what: 'errors', value: results.length - count, unit: 'times' },
    ],
    notes: [
      'Answered means: durable with every link and text, and the workflow started; the floor only starts.',
      calm === null
        ? 'The invitations had not all left a minute later.'
        : `All invitations had left ${seconds(calm)} later.`,
      ...cost,
      `The load itself was at most ${latestStartMs.toFixed(0)} ms late.`,
      ...firstError(results),
    ],
  };
}

async function launch({ coordinator, open }: Bench, draft: string): Promise<void> {
  const { dossierId } = await coordinator.launch(draft);
  open.push(dossierId);
}
