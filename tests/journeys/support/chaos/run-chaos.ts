import { narrator, Play, type OwnGround, type Product } from '@penhouder/tools/product';
import fc from 'fast-check';
import { until } from '../in-flight';
import { type Fault, faultsOf } from './faults';
import { answer, habits, moments, scan, type Sent, type TownHall } from './town-hall';

export interface Chaos {
  readonly dossiers: number;
  readonly seed: number;
}

export interface Ran {
  readonly plays: readonly Play[];
  readonly halls: readonly TownHall[];
  readonly sent: readonly Sent[];
  /** How many scanners came as far as the press that would confirm an answer. */
  readonly scanned: number;
  /** How often each fault struck. */
  readonly struck: ReadonlyMap<string, number>;
}

const UNITS = ['Bekkevoort', 'Kortenaken', 'Aarschot', 'Geetbets', 'Tienen'];
/** Turns per moment: with six moments there are more than five for each way of breaking. */
const TURNS = 17;
const PATIENCE_MS = 180_000;

/** Dossiers from launch to after their closing, while one part after another is taken away. */
export async function runChaos(ground: OwnGround, product: Product, chaos: Chaos): Promise<Ran> {
  const plays = await opened(product, chaos.dossiers);
  const drawn = fc.sample(habits, { numRuns: chaos.dossiers * UNITS.length, seed: chaos.seed });
  // Whatever the lots say, somebody comes too late: a small run proves it as well.
  const lots = drawn.map((habit, at) => (at === 0 ? { ...habit, moment: moments.length - 1, givesUp: false } : habit));
  const halls = plays.flatMap((play, at) =>
    UNITS.map((unit, nth) => ({ play, unit, email: emailOf(unit, at), habit: habitAt(lots, at * UNITS.length + nth) })),
  );
  const scene: Scene = { product, halls, sent: [], scanned: [] };
  const struck = new Map<string, number>();
  const faults = faultsOf(ground, product);
  for (const { moment, work } of turnsOf(scene, plays)) {
    const fault = rarest(
      faults.filter(({ during }) => during === undefined || during === moment),
      struck,
    );
    const [isHit] = await Promise.all([fault.strike(), work()]);
    struck.set(fault.name, (struck.get(fault.name) ?? 0) + (isHit ? 1 : 0));
  }
  return { plays, halls, sent: scene.sent, scanned: scene.scanned.filter(Boolean).length, struck };
}

interface Scene {
  readonly product: Product;
  readonly halls: readonly TownHall[];
  readonly sent: Sent[];
  /** Of each scanner, whether it came as far as the press that would confirm. */
  readonly scanned: boolean[];
}

interface Turn {
  readonly moment: (typeof moments)[number]['name'];
  readonly work: () => Promise<unknown>;
}

/** The work of the whole run in turns: some dossiers go on to their next moment, and whoever answers then answers. */
function* turnsOf(scene: Scene, plays: readonly Play[]): Generator<Turn> {
  const atOnce = Math.ceil(plays.length / TURNS);
  for (const [nth, { name: moment }] of moments.entries())
    for (let from = 0; from < plays.length; from += atOnce) {
      const work = () => Promise.all(plays.slice(from, from + atOnce).map((play) => goOn(scene, play, nth)));
      yield { moment, work };
    }
}

async function goOn({ product, halls, sent, scanned }: Scene, play: Play, nth: number): Promise<void> {
  const moment = moments[nth];
  if (moment === undefined) return;
  await until(() => play.at(moment.day, moment.time), PATIENCE_MS);
  const here = halls.filter((hall) => hall.play === play);
  if (nth === 0)
    scanned.push(...(await Promise.all(here.map((hall) => until(() => scan(product, hall), PATIENCE_MS)))));
  for (const hall of here.filter(({ habit }) => habit.moment === nth)) sent.push(await answer(product, hall));
}

async function opened(product: Product, count: number): Promise<readonly Play[]> {
  const plays: Play[] = [];
  for (let at = 0; at < count; at += 1) {
    const parts = UNITS.map((unit) => ({ unit, emails: [emailOf(unit, at)] }));
    const opening = { body: 'IGO', title: `Dossier ${String(at + 1)}`, on: '2019-10-28', time: '10:00', parts };
    plays.push(
      await Play.open(
        product,
        narrator(() => undefined),
        opening,
      ),
    );
  }
  return plays;
}

const emailOf = (unit: string, at: number): string => `d${String(at)}@${unit.toLowerCase()}.example`;

function habitAt(lots: readonly TownHall['habit'][], at: number): TownHall['habit'] {
  const habit = lots[at];
  if (habit === undefined) throw new Error('too few lots were drawn');
  return habit;
}

/** The fault that struck least so far; of several the first. */
function rarest(faults: readonly Fault[], struck: ReadonlyMap<string, number>): Fault {
  const [first] = [...faults].sort((a, b) => (struck.get(a.name) ?? 0) - (struck.get(b.name) ?? 0));
  if (first === undefined) throw new Error('there is nothing to go wrong');
  return first;
}
