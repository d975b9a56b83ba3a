import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from '../settings/wait-until';
import { stopLeftovers } from './leftovers';
import { Part } from './part';
import { identify, type ProcessIdentity, stillRuns } from './process-identity';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'penhouder-part-'));
  mkdirSync(join(folder, 'run'));
  mkdirSync(join(folder, 'logs'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A process that writes its number when it is ready and ends on SIGTERM. */
const obedient = `require('fs').writeFileSync(process.argv[1], String(process.pid)); setInterval(() => undefined, 1000)`;

function makePart(script: string): Part {
  const mark = join(folder, 'ready');
  return new Part(
    {
      name: 'sample',
      program: process.execPath,
      args: ['-e', script, mark],
      ready: () => Promise.resolve(existsSync(mark) ? true : undefined),
      readyWithinMs: 10_000,
      stopWithinMs: 500,
    },
    { run: join(folder, 'run'), logs: join(folder, 'logs') },
  );
}

function identity(): ProcessIdentity {
  return JSON.parse(readFileSync(join(folder, 'run', 'sample.json'), 'utf8')) as ProcessIdentity;
}

test('a part that is killed runs again', async () => {
  const part = makePart(obedient);
  await part.start();
  const first = identity();
  process.kill(first.pid, 'SIGKILL');
  const next = await waitUntil(() => Promise.resolve(identity().pid === first.pid ? undefined : identity()), {
    withinMs: 10_000,
  });
  expect(next && stillRuns(next)).toBe(true);
  await part.stop();
  expect(next && stillRuns(next)).toBe(false);
});

test('a part that ends before it is ready is refused with the end of its log', async () => {
  const part = makePart(`console.log('the port is taken'); process.exit(3)`);
  await expect(part.start()).rejects.toThrow(/the port is taken[^]*sample ended with code 3/);
});

test('a part that does not stop when asked is ended', async () => {
  const part = makePart(`process.on('SIGTERM', () => undefined); ${obedient}`);
  await part.start();
  const running = identity();
  await part.stop();
  expect(stillRuns(running)).toBe(false);
});

test('what a killed start left behind is ended, and a stranger with its number is not', async () => {
  const left = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  const known = identify(left.pid ?? 0);
  const stranger = { pid: process.pid, began: 'another time' };
  writeFileSync(join(folder, 'run', 'worker.json'), JSON.stringify(known));
  writeFileSync(join(folder, 'run', 'api.json'), JSON.stringify(stranger));
  expect(await stopLeftovers(join(folder, 'run'))).toEqual(['worker']);
  expect(known && stillRuns(known)).toBe(false);
});
