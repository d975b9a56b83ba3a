import { existsSync, readFileSync, rmSync } from 'node:fs';

/** How many of something were fine. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** A check without tests of its own counts as one. */
export function countOne(fine: boolean): Count {
  return { passed: fine ? 1 : 0, failed: fine ? 0 : 1 };
}

export function addUp(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * The sums of one Jest run. A file that does not load has no tests to fail and counts as one; so does a run that ended
 * badly without naming a test (no test found, a set-up that failed).
 */
export function readJestCount(file: string, fine: boolean): Count {
  if (!existsSync(file)) return countOne(false);
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as JestResult;
  rmSync(file);
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed === 0 && !fine ? 1 : failed };
}
