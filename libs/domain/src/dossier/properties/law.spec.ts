import fc from 'fast-check';
import { lawsOf } from './law.fixtures';

/** What a law of so many runs prints; each of its cases is counted. */
function run(runs: number, holds: (value: number) => boolean): { readonly printed: readonly string[]; cases: number } {
  const printed: string[] = [];
  const env = { PROPERTY_RUNS: String(runs), PROPERTY_SEED: '7' };
  const told = { printed, cases: 0 };
  const law = lawsOf(
    'numbers',
    { env, stdout: { write: (text) => printed.push(text) }, hrtime: process.hrtime },
    (_name, test) => {
      test();
    },
  );
  law(
    'a number is a number',
    fc.property(fc.nat(), (value) => {
      told.cases += 1;
      return holds(value);
    }),
  );
  return told;
}

test('a law that runs for hours says after every ten thousand that it holds, and from which seed', () => {
  const { printed, cases } = run(25_000, () => true);
  expect(cases).toBe(25_000);
  expect(printed).toEqual([
    'laws of numbers: PROPERTY_SEED=7 PROPERTY_RUNS=25000\n',
    '10000 of 25000 hold, PROPERTY_SEED=7: a number is a number\n',
    '20000 of 25000 hold, PROPERTY_SEED=8: a number is a number\n',
    '25000 of 25000 hold, PROPERTY_SEED=9: a number is a number\n',
  ]);
});

test('a short run prints its seed once, and never runs less than five hundred times', () => {
  const { printed, cases } = run(1, () => true);
  expect([printed.length, cases]).toEqual([1, 500]);
});

test('a law that does not hold names the seed of its part', () => {
  let seen = 0;
  const holds = (): boolean => (seen += 1) <= 12_000;
  expect(() => run(25_000, holds)).toThrow(/seed: 8/);
});
