import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Ends a process on purpose, in tests. */
const NEVER_IN_AN_INSTALLATION = ['FAILPOINT'];

/** Names that stand in a source where settings are read: keys of a schema, names in quotes or in braces. */
function namesIn(source: string): readonly string[] {
  return [...source.matchAll(/\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b|\b(?:CLAMD|FAILPOINT)\b/g)].map(([name]) => name);
}

/** What API and worker read, without the constants of their own files. */
function settings(): readonly string[] {
  const files = ['apps/api/src', 'apps/worker/src'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /(config|settings)\.ts$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const sources = files.map(read);
  const own = sources.flatMap((source) => [...source.matchAll(/const ([A-Z][A-Z0-9_]+)\b/g)].map(([, name]) => name));
  const names = sources.flatMap(namesIn).filter((name) => !own.includes(name));
  return [...new Set(names)].filter((name) => !NEVER_IN_AN_INSTALLATION.includes(name));
}

/** The first column of README's table of settings. */
function told(): readonly string[] {
  const [, part = ''] = read('README.md').split('## Data and settings');
  const [table = ''] = part.split('\n## ');
  return [...table.matchAll(/^\| (`.+?`) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}

test('README says what each setting of API and worker means', () => {
  expect(settings().length).toBeGreaterThan(30);
  expect(settings().filter((name) => !told().includes(name))).toEqual([]);
});

test('.env.example has a line for each setting', () => {
  const example = read('.env.example');
  expect(settings().filter((name) => !new RegExp(`^#?${name}=`, 'm').test(example))).toEqual([]);
});
