import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { runCommand } from './console/run-command';
import { say } from './console/say';
import { root } from './settings/settings';
import { figuresOf, newFiguresFile } from './test-run/figures';
import { runJest, type TestOutcome } from './test-run/jest-run';
import { readRuns, runLaws } from './test-run/laws';

const LAW_RUNS = '10000';
const REPORT = 'docs/reports/test-long.json';

/**
 * `npm run test:long`: the laws of the core 10 000 times, or as often as named, and every `*.long.spec.ts` on the real
 * stack; writes the report.
 */
runCommand(async () => {
  const began = Date.now();
  const laws = await runLaws(readRuns(process.argv[2] ?? LAW_RUNS));
  const figures = newFiguresFile();
  const long = await runJest({ project: 'long', pattern: '', env: { PENHOUDER_FIGURES: figures }, workers: 1 });
  const tests = [...laws.tests, ...long];
  const failed = tests.filter(({ passed }) => !passed).length;
  await writeReport({
    commit: git('rev-parse', 'HEAD'),
    hasOtherChanges: git('status', '--porcelain') !== '',
    node: process.versions.node,
    passed: tests.length - failed,
    failed,
    seconds: Math.round((Date.now() - began) / 1_000),
    laws: { runs: laws.runs, seed: laws.seed, tests: sorted(laws.tests) },
    long: { tests: sorted(long), figures: figuresOf(figures) },
  });
  say(`\n${tests.length - failed} passed, ${failed} failed; written to ${REPORT}`);
  process.exitCode = failed === 0 && laws.tests.length > 0 ? 0 : 1;
});

/** Files end in any order; the report has one. */
function sorted(tests: readonly TestOutcome[]): readonly TestOutcome[] {
  return [...tests].sort((a, b) => a.test.localeCompare(b.test, 'en', { numeric: true }));
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}

async function writeReport(report: object): Promise<void> {
  const file = join(root, REPORT);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(JSON.stringify(report), { parser: 'json', printWidth: 120 }));
}
