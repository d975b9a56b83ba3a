import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { claimPort } from './port-claims';

let folder: string;

beforeEach(() => {
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'penhouder-claims-'));
  folder = join(tmpdir(), `penhouder-ports-${String(userInfo().uid)}`);
});

afterEach(() => {
  delete process.env['TMPDIR'];
});

test('a port that a living process took is nobody else’s', () => {
  expect(claimPort(20_001)).toBe(true);
  expect(claimPort(20_001)).toBe(false);
  expect(claimPort(20_002)).toBe(true);
});

test('a port whose process has ended can be taken again', () => {
  claimPort(20_001);
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(join(folder, '20001'), String(pid));
  expect(claimPort(20_001)).toBe(true);
  expect(readFileSync(join(folder, '20001'), 'utf8')).toBe(String(process.pid));
});
