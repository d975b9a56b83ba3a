import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify } from '../parts/process-identity';
import { writeJson } from '../settings/data-folder';
import { root } from '../settings/settings';

let folder: string;
let busy: Server;
let other: ChildProcess;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penhouder-refusals-'));
  busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, resolve));
  other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
});

afterAll(() => {
  other.kill();
  busy.close();
  rmSync(folder, { recursive: true });
});

/** A start as people do it; what it says when it ends. */
function refused(environment: Readonly<Record<string, string>>, before: readonly string[] = []): string {
  const args = [...before, join(root, 'tools/bootstrap.mjs'), 'start'];
  const env = { ...process.env, PENHOUDER_DATA: join(folder, 'data'), ...environment };
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', timeout: 50_000 });
  expect({ status, lines: stderr.trim().split('\n') }).toEqual({ status: 1, lines: [expect.stringMatching(/\.$/)] });
  return stderr.trim();
}

test('a busy port: one sentence that names another one', () => {
  const { port } = busy.address() as AddressInfo;
  expect(refused({ HTTP_PORT: String(port) })).toBe(
    `Port ${String(port)} is used by another program: stop that one, or choose another port with HTTP_PORT=${String(port + 1)}.`,
  );
});

test('a data folder that cannot be written: one sentence that names the setting', () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  expect(refused({ PENHOUDER_DATA: join(file, 'data') })).toMatch(
    /^The data folder .* cannot be written: .*PENHOUDER_DATA/,
  );
});

test('a data folder on which Penhouder runs already: one sentence that names the process', () => {
  const data = join(folder, 'occupied');
  mkdirSync(join(data, 'run'), { recursive: true });
  writeJson(join(data, 'run/supervisor.json'), identify(other.pid ?? 0));
  const sentence = refused({ PENHOUDER_DATA: data });
  expect(sentence).toContain(`Penhouder already runs on ${data} (process ${String(other.pid)})`);
});

test('a Node that is too old: one sentence, before anything is installed', () => {
  const pretence = join(folder, 'old-node.cjs');
  const versions = `{ value: { ...process.versions, node: '18.20.0' } }`;
  writeFileSync(pretence, `Object.defineProperty(process, 'versions', ${versions});`);
  expect(refused({}, ['--require', pretence])).toMatch(/^Penhouder needs Node 20\.19 or newer and this is 18\.20\.0: /);
});

test('a setting that is no number: one sentence that names it', () => {
  expect(refused({ HTTP_PORT: 'drieduizend' })).toMatch(/^HTTP_PORT is "drieduizend" and must be a whole number/);
});
