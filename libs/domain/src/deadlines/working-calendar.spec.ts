import { calendar, day, instant, time } from '../dossier/dossier.fixtures';
import {
  addWorkingDays,
  endOfDay,
  instantAt,
  isWorkingDay,
  nextSendingInstant,
  wallAt,
  workingDaysBetween,
} from './working-calendar';

const window = { from: time('08:00'), to: time('18:00') };

describe('working days', () => {
  it.each([
    ['a Wednesday', '2019-11-13', true],
    ['a Saturday', '2019-11-16', false],
    ['a Sunday', '2019-11-17', false],
    ['Armistice', '2019-11-11', false],
  ])('%s', (_name, on, expected) => {
    expect(isWorkingDay(calendar, day(on))).toBe(expected);
  });

  it('are counted backwards over holidays and weekends', () => {
    expect(addWorkingDays(calendar, day('2019-12-13'), -30)).toBe('2019-10-30');
  });

  it('between two days count the last and not the first', () => {
    expect(workingDaysBetween(calendar, day('2019-12-20'), day('2019-12-27'))).toBe(3);
    expect(workingDaysBetween(calendar, day('2019-12-27'), day('2019-12-20'))).toBe(-3);
    expect(workingDaysBetween(calendar, day('2019-12-20'), day('2019-12-20'))).toBe(0);
    expect(workingDaysBetween(calendar, day('2019-12-16'), day('2019-12-18'))).toBe(2);
  });
});

describe('the wall clock', () => {
  it.each([
    ['winter', '2020-01-16', '00:00', '2020-01-15T23:00:00.000Z'],
    ['summer', '2019-07-18', '09:00', '2019-07-18T07:00:00.000Z'],
    ['noon on the day on which clocks go forward', '2020-03-29', '12:00', '2020-03-29T10:00:00.000Z'],
    ['noon on the day on which clocks go back', '2020-10-25', '12:00', '2020-10-25T11:00:00.000Z'],
    ['the hour that does not exist', '2020-03-29', '02:30', '2020-03-29T01:30:00.000Z'],
    ['the hour that occurs twice is the first one', '2020-10-25', '02:30', '2020-10-25T00:30:00.000Z'],
  ])('%s', (_name, ...[on, at, expected]) => {
    expect(instantAt(calendar, day(on), time(at))).toBe(expected);
  });

  it('ends the closing day at midnight in Brussels', () => {
    expect(endOfDay(calendar, day('2020-01-15'))).toBe('2020-01-15T23:00:00.000Z');
  });

  it('shows the new hour from the very instant at which clocks change', () => {
    expect(wallAt(calendar, instant('2019-10-27T00:59:00.000Z')).time).toBe('02:59');
    expect(wallAt(calendar, instant('2019-10-27T01:00:00.000Z')).time).toBe('02:00');
  });

  it('goes by the first known change before it, and by UTC where none is known', () => {
    expect(wallAt(calendar, instant('2017-01-10T10:00:00.000Z')).time).toBe('11:00');
    expect(wallAt({ ...calendar, offsets: [] }, instant('2017-01-10T10:00:00.000Z')).time).toBe('10:00');
  });

  it('shows the day in Brussels, not in UTC', () => {
    expect(wallAt(calendar, instant('2019-07-17T22:30:00.000Z'))).toEqual({ date: '2019-07-18', time: '00:30' });
  });
});

describe('sending hours', () => {
  it.each([
    ['within hours nothing changes', '2019-12-04T10:00:00.000Z', '2019-12-04T10:00:00.000Z'],
    ['at eight sharp it may leave', '2019-12-04T07:00:00.000Z', '2019-12-04T07:00:00.000Z'],
    ['Saturday within hours waits for Monday', '2019-12-07T10:00:00.000Z', '2019-12-09T07:00:00.000Z'],
    ['before eight waits for eight', '2019-12-04T05:00:00.000Z', '2019-12-04T07:00:00.000Z'],
    ['after six waits for the next morning', '2019-12-04T17:00:00.000Z', '2019-12-05T07:00:00.000Z'],
    ['Friday evening waits for Monday', '2019-12-06T19:00:00.000Z', '2019-12-09T07:00:00.000Z'],
    ['Christmas Eve at night waits for the 27th', '2019-12-24T20:00:00.000Z', '2019-12-27T07:00:00.000Z'],
  ])('%s', (_name, at, expected) => {
    expect(nextSendingInstant(calendar, instant(at), window)).toBe(expected);
  });
});
