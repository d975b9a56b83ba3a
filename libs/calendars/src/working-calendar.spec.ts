import { execFileSync } from 'node:child_process';
import type { Instant, LocalDate, LocalTime } from '@penhouder/domain';
import { addWorkingDays, instantAt, isWorkingDay, wallAt, workingDaysBetween } from '@penhouder/domain';
import { seedClosedDays } from './seed-closed-days';
import { workingCalendar } from './working-calendar';
import { brusselsOffsets } from './zone-offsets';

/** The same sources in a process of its own: the zone of a running process cannot be changed from within Jest. */
const SCRIPT = `
  const { transformFileSync } = require('@swc/core');
  require.extensions['.ts'] = (module, file) =>
    module._compile(transformFileSync(file, { swcrc: false, jsc: { parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }).code, file);
  const { brusselsOffsets } = require('./zone-offsets.ts');
  const { seedClosedDays } = require('./seed-closed-days.ts');
  process.stdout.write(JSON.stringify([brusselsOffsets(), seedClosedDays(2019, 2027)]));`;

const calendar = workingCalendar(seedClosedDays(2018, 2030));
const on = (date: string): LocalDate => date as LocalDate;
const at = (time: string): LocalTime => time as LocalTime;

describe('the clocks of Europe/Brussels', () => {
  test.each([
    [2019, '03-31', '10-27'],
    [2020, '03-29', '10-25'],
    [2021, '03-28', '10-31'],
    [2023, '03-26', '10-29'],
    [2024, '03-31', '10-27'],
    [2025, '03-30', '10-26'],
    [2026, '03-29', '10-25'],
    [2027, '03-28', '10-31'],
  ])('in %i they change on %s and %s, at 01:00 UTC', (year, forward, back) => {
    const changes = brusselsOffsets().filter((offset) => offset.from.startsWith(String(year)));
    expect(changes).toEqual([
      { from: `${String(year)}-${forward}T01:00:00.000Z`, offsetMinutes: 120 },
      { from: `${String(year)}-${back}T01:00:00.000Z`, offsetMinutes: 60 },
    ]);
  });

  test('two changes a year from 2010 to 2045, after the offset that it begins with', () => {
    expect(brusselsOffsets()).toHaveLength(1 + 36 * 2);
  });

  test('nine in the morning is nine on the wall in winter and in summer', () => {
    expect(instantAt(calendar, on('2020-01-15'), at('09:00'))).toBe('2020-01-15T08:00:00.000Z');
    expect(instantAt(calendar, on('2020-07-15'), at('09:00'))).toBe('2020-07-15T07:00:00.000Z');
  });

  test('noon on the wall three days before 31 October 2023, and 9 o’clock a week before 31 March 2021, are not so many hours before', () => {
    const hoursBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;
    const noon = (date: string): Instant => instantAt(calendar, on(date), at('12:00'));
    expect(noon('2023-10-28')).toBe('2023-10-28T10:00:00.000Z');
    expect(hoursBetween(noon('2023-10-28'), noon('2023-10-31'))).toBe(73);
    const nine = (date: string): Instant => instantAt(calendar, on(date), at('09:00'));
    expect(hoursBetween(nine('2021-03-24'), nine('2021-03-31'))).toBe(167);
  });

  test('half past two does not exist on 29 March 2020 and is read after the gap', () => {
    expect(instantAt(calendar, on('2020-03-29'), at('02:30'))).toBe('2020-03-29T01:30:00.000Z');
  });

  test('half past two on 25 October 2020 comes twice and the first one is meant', () => {
    expect(instantAt(calendar, on('2020-10-25'), at('02:30'))).toBe('2020-10-25T00:30:00.000Z');
    expect(wallAt(calendar, '2020-10-25T01:30:00.000Z' as Instant)).toEqual({ date: '2020-10-25', time: '02:30' });
  });

  test.each(['UTC', 'America/New_York', 'Asia/Tokyo', 'Europe/Brussels'])(
    'a process in %s finds the same clocks and closed days',
    (zone) => {
      const answer = execFileSync(process.execPath, ['-C', '@penhouder/source', '-e', SCRIPT], {
        cwd: __dirname,
        env: { ...process.env, TZ: zone },
      });
      expect(JSON.parse(answer.toString())).toEqual([brusselsOffsets(), seedClosedDays(2019, 2027)]);
    },
  );
});

describe('working days', () => {
  test('a weekend, a legal holiday and a Flemish closing day are none', () => {
    expect(isWorkingDay(calendar, on('2020-02-15'))).toBe(false);
    expect(isWorkingDay(calendar, on('2019-11-11'))).toBe(false);
    expect(isWorkingDay(calendar, on('2019-07-11'))).toBe(false);
    expect(isWorkingDay(calendar, on('2019-12-26'))).toBe(false);
    expect(isWorkingDay(calendar, on('2019-12-27'))).toBe(true);
  });

  test('a day that the body closes itself counts as closed and keeps its first name', () => {
    const own = workingCalendar([
      { on: on('2019-12-27'), name: 'Brugdag' },
      { on: on('2019-12-27'), name: 'Nog eens' },
    ]);
    expect(isWorkingDay(own, on('2019-12-27'))).toBe(false);
    expect(own.closedDays[on('2019-12-27')]).toBe('Brugdag');
  });

  test('thirty working days before 13 December 2019 is 30 October, over two closed days', () => {
    expect(addWorkingDays(calendar, on('2019-12-13'), -30)).toBe('2019-10-30');
    expect(workingDaysBetween(calendar, on('2019-10-30'), on('2019-12-13'))).toBe(30);
  });
});

describe('a day on which a body works although others are closed', () => {
  const closed = seedClosedDays(2026, 2026);
  const works = workingCalendar([...closed, { on: on('2026-11-02'), name: 'Allerzielen', kind: 'worked' }]);

  it('is a working day of the body', () => {
    expect(isWorkingDay(workingCalendar(closed), on('2026-11-02'))).toBe(false);
    expect(isWorkingDay(works, on('2026-11-02'))).toBe(true);
  });

  it('stays closed where a term counts with town halls', () => {
    expect(works.townHallDays?.[on('2026-11-02')]).toBe('Allerzielen');
  });
});
