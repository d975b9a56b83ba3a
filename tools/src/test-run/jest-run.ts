import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../settings/settings';

/** What one run of Jest is to run. */
export interface JestRun {
  readonly project: 'unit' | 'long';
  /** Part of the paths of the spec files; every file of the project when it is empty. */
  readonly pattern: string;
  readonly env: Readonly<Record<string, string>>;
  /** Spec files that run at the same time. */
  readonly workers: number;
}

/** One test as it went. */
export interface TestOutcome {
  readonly test: string;
  readonly passed: boolean;
  readonly seconds: number;
}

interface JestResult {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly duration: number | null;
    }[];
    readonly message: string;
    readonly name: string;
    readonly status: string;
  }[];
}

/**
 * Runs Jest, streams what it prints, and tells of each test. A file that does not load counts as one failed test with the
 * file's name. No test at all is no failure: a project may have none yet.
 */
export async function runJest({ project, pattern, env, workers }: JestRun): Promise<readonly TestOutcome[]> {
  const folder = join(root, 'node_modules/.cache/penhouder');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `jest-${project}-long-run.json`);
  rmSync(file, { force: true });
  const args = ['--selectProjects', project, '--passWithNoTests', '--verbose', `--maxWorkers=${workers}`];
  const patterns = pattern === '' ? [] : ['--testPathPatterns', pattern];
  const fine = await jestEnds([...args, ...patterns, '--json', `--outputFile=${file}`], env);
  return outcomesIn(readResult(file, fine));
}

/** No file is written when there was no test; that and nothing else is no failure. */
function readResult(file: string, fine: boolean): JestResult {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestResult;
  } catch (error) {
    if (fine) return { testResults: [] };
    throw error;
  }
}

function outcomesIn({ testResults }: JestResult): readonly TestOutcome[] {
  return testResults.flatMap(({ assertionResults, name, status }) =>
    assertionResults.length === 0 && status === 'failed'
      ? [{ test: name.replace(`${root}/`, ''), passed: false, seconds: 0 }]
      : assertionResults.map(({ fullName, status: one, duration }) => ({
          test: fullName,
          passed: one === 'passed',
          seconds: Math.round((duration ?? 0) / 100) / 10,
        })),
  );
}

function jestEnds(args: readonly string[], env: JestRun['env']): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
}
