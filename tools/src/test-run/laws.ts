import { randomInt } from 'node:crypto';
import { Refusal } from '../console/refusal';
import { runJest, type TestOutcome } from './jest-run';

const LARGEST_SEED = 2_147_483_647;

/** The laws of the core, as often as asked, from one seed that repeats them. */
export interface LawRun {
  readonly runs: number;
  readonly seed: number;
  readonly tests: readonly TestOutcome[];
}

/** Where laws stand: those of the core in a folder of their own, all others by the name of their file. */
const PLACES = 'libs/domain/src/dossier/properties/|[.]laws[.]spec[.]ts$';

/** Runs every law so many times; the seed is that of `PROPERTY_SEED` or a new one. */
export async function runLaws(runs: number): Promise<LawRun> {
  const seed = Number(process.env['PROPERTY_SEED'] ?? randomInt(LARGEST_SEED));
  const env = { PROPERTY_RUNS: String(runs), PROPERTY_SEED: String(seed) };
  const tests = await runJest({ project: 'unit', pattern: PLACES, env, workers: 2 });
  return { runs, seed, tests };
}

/** Reads how often the laws are to run; throws a refusal in one sentence when it is no whole number of 500 or more. */
export function readRuns(text: string | undefined): number {
  const runs = Number(text);
  if (Number.isInteger(runs) && runs >= 500) return runs;
  throw new Refusal(`"${text ?? ''}" is not how often the laws can run: name a whole number of 500 or more.`);
}
