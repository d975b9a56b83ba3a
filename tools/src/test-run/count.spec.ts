import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addUp, countOne, readJestCount } from './count';

function resultFile(content: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'penhouder-count-')), 'result.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('tests that failed and files that did not load are failures', () => {
  const file = resultFile({ numPassedTests: 7, numFailedTests: 2, numRuntimeErrorTestSuites: 1 });
  expect(readJestCount(file, false)).toEqual({ passed: 7, failed: 3 });
});

test('a run that ended badly without a failed test is one failure', () => {
  const file = resultFile({ numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 });
  expect(readJestCount(file, false)).toEqual({ passed: 0, failed: 1 });
});

test('a run without a result is one failure', () => {
  expect(readJestCount('/does/not/exist.json', true)).toEqual({ passed: 0, failed: 1 });
});

test('counts add up', () => {
  expect(addUp([countOne(true), countOne(false), { passed: 5, failed: 1 }])).toEqual({ passed: 6, failed: 2 });
});
