import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { say, seconds } from '../console/say';
import { root } from '../settings/settings';
import { findChromium } from './chromium';
import { addUp, type Count, countOne, readJestCount } from './count';

export const stageNames = ['lint', 'types', 'unit', 'int', 'journey'] as const;
export type StageName = (typeof stageNames)[number];

const resultFolder = join(root, 'node_modules/.cache/penhouder');

/** What a small server has. Spec files on real parts wait for processes and browsers half of their time: those get one more. */
const CORES = 2;

/**
 * A file whose text did not change is not looked at again: warm, that is two minutes less. What a change elsewhere means
 * for it shows in a fresh checkout, where nothing is kept.
 */
const LINT = [
  ...['.', '--max-warnings', '0'],
  ...['--cache', '--cache-strategy', 'content', '--cache-location', join(resultFolder, 'eslint')],
];

/** Every stage goes on to its end, whatever happened before: one run tells everything that is wrong. */
export const stages: Readonly<Record<StageName, () => Promise<Count>>> = {
  lint: async () => countOne(await run('node_modules/eslint/bin/eslint.js', LINT, BEHIND)),
  types: async () => countOne(await run('tools/typecheck.mjs', [])),
  unit: () => jest('unit', CORES),
  int: () => jest('int', CORES + 1),
  journey: journeys,
};

/** Without a browser the journeys are run all the same and fail: a journey is never left out in silence. */
async function journeys(): Promise<Count> {
  const chromium = findChromium();
  if (chromium) process.env['CHROMIUM_PATH'] = chromium;
  return addUp([await jest('journey', CORES + 1), ...(chromium ? [] : [countOne(false)])]);
}

async function jest(project: string, workers: number): Promise<Count> {
  mkdirSync(resultFolder, { recursive: true });
  const file = join(resultFolder, `jest-${project}.json`);
  const fine = await run('node_modules/jest/bin/jest.js', [
    '--selectProjects',
    project,
    `--maxWorkers=${String(workers)}`,
    '--json',
    `--outputFile=${file}`,
  ]);
  return readJestCount(file, fine);
}

/** Gives way to whatever else wants a core. */
const BEHIND = 10;

/** Streams what the stage prints. */
function run(program: string, args: readonly string[], priority = 0): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, program), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (child.pid !== undefined) setPriority(child.pid, priority);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
}

/** Runs one stage between two lines that say which and how it went. */
async function runStage(name: StageName): Promise<Count> {
  const began = Date.now();
  say(`\n── ${name}`);
  const count = await stages[name]();
  say(`── ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds(Date.now() - began)}`);
  return count;
}

/** Lint takes minutes of one core and nobody waits for it: it works where the others, one after another, leave time. */
export function lanesOf(wanted: readonly StageName[]): readonly (readonly StageName[])[] {
  const others = wanted.filter((name) => name !== 'lint');
  return [wanted.filter((name) => name === 'lint'), others].filter((lane) => lane.length > 0);
}

/** Runs stages one after another, whatever becomes of each. */
export async function runLane(names: readonly StageName[]): Promise<readonly Count[]> {
  const counts: Count[] = [];
  for (const name of names) counts.push(await runStage(name));
  return counts;
}
