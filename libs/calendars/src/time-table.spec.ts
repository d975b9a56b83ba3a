import { execFileSync } from 'node:child_process';
import { termTable } from './term-table.fixtures';
import { timeTable } from './time-table.fixtures';

/** The same table in a process of its own: the zone of a running process cannot be changed from within Jest. */
const SCRIPT = `
  const { transformFileSync } = require('@swc/core');
  require.extensions['.ts'] = (module, file) =>
    module._compile(transformFileSync(file, { swcrc: false, jsc: { parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }).code, file);
  const { termTable } = require('./term-table.fixtures.ts');
  const { timeTable } = require('./time-table.fixtures.ts');
  const found = [...timeTable, ...termTable].map(({ about, found }) => ({ about, found }));
  process.stdout.write(JSON.stringify({ noonInJuly: new Date(2026, 6, 1, 12).toISOString(), found }));`;

interface Answer {
  readonly noonInJuly: string;
  readonly found: readonly { readonly about: string; readonly found: unknown }[];
}

function tableIn(zone: string, more: Readonly<Record<string, string>> = {}): Answer {
  const answer = execFileSync(process.execPath, ['-C', '@penhouder/source', '-e', SCRIPT], {
    cwd: __dirname,
    env: { ...process.env, TZ: zone, ...more },
  });
  return JSON.parse(answer.toString()) as Answer;
}

const rows = [...timeTable, ...termTable];
const expected = rows.map((row) => ({ about: row.about, found: row.expected }));

describe('time and calendar in Europe/Brussels', () => {
  test.each(rows.map((row) => [row.about, row] as const))('%s', (_about, row) => {
    expect(row.found).toEqual(row.expected);
  });

  test.each([
    ['Europe/Brussels', '2026-07-01T10:00:00.000Z'],
    ['America/New_York', '2026-07-01T16:00:00.000Z'],
    ['Asia/Kolkata', '2026-07-01T06:30:00.000Z'],
  ])('the whole table is the same in a process in %s', (zone, noonInJuly) => {
    const answer = tableIn(zone);
    expect(answer.noonInJuly).toBe(noonInJuly);
    expect(answer.found).toEqual(expected);
  });

  test('the whole table is the same in a process that speaks another language', () => {
    const locale = 'ar_EG.UTF-8';
    expect(tableIn('Asia/Kolkata', { LC_ALL: locale, LANG: locale, LANGUAGE: locale }).found).toEqual(expected);
  });
});
