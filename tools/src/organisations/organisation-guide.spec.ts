import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../settings/settings';
import { readOrganisation } from './read-organisation';

const folder = mkdtempSync(join(tmpdir(), 'penhouder-organisation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the sample in docs/organisation.md can be brought in as it stands', () => {
  const guide = readFileSync(join(root, 'docs/organisation.md'), 'utf8');
  const file = join(folder, 'sample.yaml');
  writeFileSync(file, /```yaml\n(.*?)```/s.exec(guide)?.[1] ?? '');
  const { code, users, contacts } = readOrganisation(file);
  expect(code).toBe('NOORD');
  expect(users.map(({ role }) => role)).toEqual(['coordinator', 'administrator']);
  expect(contacts.map(({ nis, language }) => [nis, language])).toEqual([['11002', 'nl']]);
});

test('every wrong line is named', () => {
  const file = join(folder, 'wrong.yaml');
  writeFileSync(file, 'code: NOORD\naccent: blue\n');
  expect(() => readOrganisation(file)).toThrow(/accent: .*\n(.*\n)*.*cannot be read: correct the lines above/);
});
