import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { setPriority, totalmem } from 'node:os';
import { join } from 'node:path';
import { say, seconds } from '../console/say';
import { root } from '../settings/settings';
import { findChromium } from './chromium';
import { addUp, type Count, countOne, readJestCount } from './count';

export const stageNames = ['lint', 'types', 'unit', 'int', 'journey'] as const;
export type StageName = (typeof stageNames)[number];
type RealProject = Extract<StageName, 'int' | 'journey'>;

const resultFolder = join(root, 'node_modules/.cache/penhouder');

/** What a small server has. */
const CORES = 2;

/**
 * Spec files on real parts wait for processes, timers and browsers more than half of their time, so more of them than
 * there are cores run at once, as far as there are two and a half gigabytes for each.
 */
const ON_REAL_PARTS = Math.min(2 * CORES + 1, Math.max(CORES, Math.floor(totalmem() / 2.5e9)));

/**
 * A file whose text did not change is not looked at again: warm, that is two minutes less. What a change elsewhere means
 * for it shows in a fresh checkout, where nothing is kept.
 */
const LINT = [
  ...['.', '--max-warnings', '0'],
  ...['--cache', '--cache-strategy', 'content', '--cache-location', join(resultFolder, 'eslint')],
];

/** Every stage goes on to its end, whatever happened before: one run tells everything that is wrong. */
const alone: Readonly<Record<Exclude<StageName, RealProject>, () => Promise<Count>>> = {
  lint: async () => countOne(await run('node_modules/eslint/bin/eslint.js', LINT, BEHIND)),
  types: async () => countOne(await run('tools/typecheck.mjs', [])),
  unit: () => jest(['unit'], CORES),
};

/** Without a browser the journeys are run all the same and fail: a journey is never left out in silence. */
async function onRealParts(projects: readonly RealProject[]): Promise<Count> {
  const chromium = projects.includes('journey') ? findChromium() : undefined;
  if (chromium) process.env['CHROMIUM_PATH'] = chromium;
  const isBlind = projects.includes('journey') && !chromium;
  return addUp([await jest(projects, ON_REAL_PARTS), ...(isBlind ? [countOne(false)] : [])]);
}

/** Several projects are one run of Jest: the files that take longest begin first, and nobody waits for the last of a project. */
async function jest(projects: readonly string[], workers: number): Promise<Count> {
  mkdirSync(resultFolder, { recursive: true });
  const file = join(resultFolder, `jest-${projects.join('-')}.json`);
  const fine = await run('node_modules/jest/bin/jest.js', [
    '--selectProjects',
    ...projects,
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

/** One or more stages that run as one. */
interface Course {
  readonly name: string;
  readonly run: () => Promise<Count>;
}

/** Runs between two lines that say what and how it went. */
async function runCourse({ name, run: begin }: Course): Promise<Count> {
  const began = Date.now();
  say(`\n── ${name}`);
  const count = await begin();
  say(`── ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds(Date.now() - began)}`);
  return count;
}

const isReal = (name: StageName): name is RealProject => name === 'int' || name === 'journey';

/** The stages on real parts are one course: one stack, and no core idle while the last file of one of them ends. */
function coursesOf(wanted: readonly StageName[]): readonly Course[] {
  const real = wanted.filter(isReal);
  const others = wanted.flatMap((name) => (isReal(name) ? [] : [{ name, run: alone[name] }]));
  return real.length === 0 ? others : [...others, { name: real.join(' and '), run: () => onRealParts(real) }];
}

/** Lint takes minutes of one core and nobody waits for it: it works where the others, one after another, leave time. */
export function lanesOf(wanted: readonly StageName[]): readonly (readonly Course[])[] {
  const others = wanted.filter((name) => name !== 'lint');
  return [coursesOf(wanted.filter((name) => name === 'lint')), coursesOf(others)].filter(({ length }) => length > 0);
}

/** Runs courses one after another, whatever becomes of each. */
export async function runLane(courses: readonly Course[]): Promise<readonly Count[]> {
  const counts: Count[] = [];
  for (const course of courses) counts.push(await runCourse(course));
  return counts;
}
