import type { LocalDate } from '@penhouder/domain';
import { daysOfMonth, monthBeside, weekNumber, weeksAround } from './agenda-days';

const on = (day: string): LocalDate => day as LocalDate;

test('a month is shown in whole weeks, Monday first', () => {
  const weeks = weeksAround(...daysOfMonth('2026-11'));
  expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([6, '2026-10-26', '2026-12-06']);
  expect(weeksAround(...daysOfMonth('2021-02'))).toHaveLength(4);
  expect(daysOfMonth('2028-02')).toEqual(['2028-02-01', '2028-02-29']);
});

test('weeks are numbered as the calendar does, also around a new year', () => {
  const numbers = ['2020-12-31', '2021-01-03', '2021-01-04', '2024-12-30', '2026-01-01'].map((day) =>
    weekNumber(on(day)),
  );
  expect(numbers).toEqual([53, 53, 1, 1, 1]);
});

test('the month before and after, also over a new year', () => {
  expect([monthBeside('2026-01', -1), monthBeside('2026-12', 1), monthBeside('2026-01', 1)]).toEqual([
    '2025-12',
    '2027-01',
    '2026-02',
  ]);
});
