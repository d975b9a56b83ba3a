import { randomInt } from 'node:crypto';

const FEWEST_RUNS = 500;
const LARGEST_SEED = 2_147_483_647;

/**
 * How often the laws of one spec file outside the core run: 500 times, more when `PROPERTY_RUNS` says so, from
 * `PROPERTY_SEED` or a seed of its own, which is printed so that a run can be repeated.
 */
export function lawSettings(chapter: string): { readonly numRuns: number; readonly seed: number } {
  const { PROPERTY_RUNS: runs, PROPERTY_SEED: asked } = process.env;
  const numRuns = Math.max(FEWEST_RUNS, Number(runs ?? 0));
  const seed = Number(asked ?? randomInt(LARGEST_SEED));
  process.stdout.write(`laws of ${chapter}: PROPERTY_SEED=${String(seed)} PROPERTY_RUNS=${String(numRuns)}\n`);
  return { numRuns, seed };
}
