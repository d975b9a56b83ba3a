import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** The sentences of README's table, as they begin. */
function rows(): readonly string[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, part = ''] = readme.split('## When a start fails');
  return [...part.matchAll(/^\| (.+?) +\|/gm)]
    .map(([, sentence = '']) => sentence)
    .filter((sentence) => !/^(-+|sentence begins with)$/.test(sentence));
}

/** Every line of the start's programs, with what is filled in written as an ellipsis. */
function lines(): readonly string[] {
  const sources = readdirSync(join(root, 'tools/src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => `tools/src/${name}`);
  return [...sources, 'tools/bootstrap.mjs'].flatMap((name) =>
    readFileSync(join(root, name), 'utf8')
      .replace(/\$\{[^}]*\}/g, '…')
      .split('\n'),
  );
}

function isSaid(sentence: string, all: readonly string[]): boolean {
  const fragments = sentence.split('…').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(fragments.join('.*'));
  return all.some((line) => pattern.test(line));
}

test('every sentence in the table of README stands in the programs of the start', () => {
  const all = lines();
  expect(rows().length).toBeGreaterThan(10);
  expect(rows().filter((sentence) => !isSaid(sentence, all))).toEqual([]);
});

test('a sentence that no program says would be found', () => {
  expect(isSaid('PostgreSQL at … did not answer, or does not accept the user or the password', lines())).toBe(false);
});
