import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseFeatures, problemsOf, titlesIn } from './features-table';

const root = resolve(__dirname, '../..');
const rows = parseFeatures(readFileSync(join(root, 'docs/features.md'), 'utf8'));

function read(file: string): string | null {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

describe('docs/features.md', () => {
  it('has rows, each with its number once', () => {
    const numbers = rows.map(({ feature }) => /^\d+/.exec(feature)?.[0]);
    const told = `1 2 3 4 5 6 7 8 10 11 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37
      38 39 40 42 43 44 45 46 47 48 49 50 51 52 53 54 56 60 61 62 64 67 68 69 71 72 73 74 75 78 80`.split(/\s+/);
    expect(numbers).toEqual(expect.arrayContaining(told));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each(rows)('proves "$feature" by tests that exist', (row) => {
    expect(problemsOf(row, read)).toEqual([]);
  });
});

describe('the check of docs/features.md', () => {
  const spec = `describe('a group', () => { it("a test", () => {}); it.each([1, 2])('number %i', () => {}); });`;
  const table = [
    '| row | yes | how | test |',
    '| --- | --- | --- | --- |',
    '| 1 One | yes | by hand | `a.spec.ts`: a test<br>`a.spec.ts`: a group |',
  ].join('\n');
  const problems = (markdown: string): readonly string[] =>
    parseFeatures(markdown).flatMap((row) => problemsOf(row, (file) => (file === 'a.spec.ts' ? spec : null)));

  it('reads the titles of tests and groups', () => {
    expect(titlesIn(spec)).toEqual(['a group', 'a test', 'number %i']);
  });

  it('is content when file and title exist', () => {
    expect(problems(table)).toEqual([]);
  });

  it('fails when the file is gone', () => {
    expect(problems(table.replace('`a.spec.ts`: a group', '`gone.spec.ts`: a group'))).toEqual([
      '"1 One" names gone.spec.ts, which does not exist',
    ]);
  });

  it('fails when the title is gone', () => {
    expect(problems(table.replace(': a test', ': another test'))).toEqual([
      '"1 One" names "another test", which a.spec.ts does not hold',
    ]);
  });

  it('fails when a feature that is there names no test', () => {
    expect(problems('| row | yes | how | test |\n| --- | --- | --- | --- |\n| 1 One | yes | by hand |  |')).toEqual([
      '"1 One" names no test',
    ]);
  });
});
