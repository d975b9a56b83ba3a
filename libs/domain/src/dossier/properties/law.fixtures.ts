import fc from 'fast-check';

const FEWEST_RUNS = 500;
/** So many runs share a seed: a million of them take hours, and each part says that it holds, or how it is repeated. */
const RUNS_OF_A_SEED = 10_000;
const LARGEST_SEED = 2_147_483_647n;

/** What a spec hands over of its process: the core and its fixtures know no process. */
interface Process {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown };
  readonly hrtime: { bigint(): bigint };
}

type Test = (name: string, run: () => void) => void;

/** Declares one law as a test; its property must hold for every generated case. */
export type Law = <Case>(name: string, property: fc.IProperty<Case>) => void;

/**
 * The laws of one spec file. Each runs at least 500 times, more when `PROPERTY_RUNS` says so, from `PROPERTY_SEED` or a
 * seed of its own, which is printed so that a green run can be repeated as well; every 10 000 runs from the next seed.
 */
export function lawsOf(chapter: string, { env, stdout, hrtime }: Process, test: Test): Law {
  const numRuns = Math.max(FEWEST_RUNS, Number(env['PROPERTY_RUNS'] ?? 0));
  const seed = Number(env['PROPERTY_SEED'] ?? hrtime.bigint() % LARGEST_SEED);
  stdout.write(`laws of ${chapter}: PROPERTY_SEED=${String(seed)} PROPERTY_RUNS=${String(numRuns)}\n`);
  return (name, property) => {
    test(name, () => {
      for (let done = 0; done < numRuns; done += RUNS_OF_A_SEED) {
        const part = Math.min(RUNS_OF_A_SEED, numRuns - done);
        const partSeed = seed + done / RUNS_OF_A_SEED;
        fc.assert(property, { numRuns: part, seed: partSeed });
        if (numRuns > RUNS_OF_A_SEED)
          stdout.write(
            `${String(done + part)} of ${String(numRuns)} hold, PROPERTY_SEED=${String(partSeed)}: ${name}\n`,
          );
      }
    });
  };
}
