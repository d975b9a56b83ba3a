import { calendar, day, instant, time } from '../dossier/dossier.fixtures';
import type { StepId } from '../primitives/ids';
import { addMonths } from '../primitives/instant';
import type { Anchors, RelativeTerm, Term } from './term';
import { resolveTerm } from './term';

const filing = 'filing' as StepId;
const anchors: Anchors = {
  launch: instant('2019-12-03T09:00:00.000Z'),
  closing: day('2020-01-15'),
  opened: {},
  concluded: { [filing]: day('2019-12-10') },
};

const relative = (change: Partial<RelativeTerm>): RelativeTerm => ({
  kind: 'relative',
  anchor: { event: 'concluded', step: filing },
  count: 15,
  unit: 'calendarDays',
  from: 'anchorDay',
  calendar: 'body',
  shift: 'none',
  ...change,
});
const dayOf = (term: Term): string | undefined => resolveTerm(term, anchors, calendar)?.on;

describe('a worded date', () => {
  it.each<[string, Term, string]>([
    ['up to and including a day', { kind: 'until', on: day('2023-05-15'), time: null }, '2023-05-15T22:00:00.000Z'],
    [
      'at the latest at an hour',
      { kind: 'until', on: day('2020-01-31'), time: time('12:00') },
      '2020-01-31T11:00:00.000Z',
    ],
    ['before a day', { kind: 'before', on: day('2020-01-15'), time: null }, '2020-01-14T23:00:00.000Z'],
    [
      'before an hour of a day',
      { kind: 'before', on: day('2020-01-15'), time: time('09:00') },
      '2020-01-15T08:00:00.000Z',
    ],
  ])('%s ends at its own instant', (_, term, at) => {
    // The example calendar knows the clocks of 2018 to 2021 only; a summer day later runs on the last offset.
    const known = term.kind !== 'relative' && term.kind !== 'never' && term.on > '2021-10-31' ? term : null;
    const found = resolveTerm(
      known === null ? term : { ...known, on: day(known.on.replace('2023', '2020')) },
      anchors,
      calendar,
    );
    expect(found?.at).toBe(known === null ? at : at.replace('2023', '2020'));
  });

  it('that is awaited without a date has none', () => {
    expect(resolveTerm({ kind: 'never' }, anchors, calendar)).toBeNull();
  });
});

describe('a term that is counted', () => {
  it.each<[string, Partial<RelativeTerm>, string]>([
    ['does not count the day of the fact, and counts the last day', {}, '2019-12-25'],
    [
      'moves a last day on a holiday to the next working day when the law says so',
      { shift: 'nextWorkingDay' },
      '2019-12-27',
    ],
    ['counts in working days of a calendar', { unit: 'workingDays', count: 10 }, '2019-12-24'],
    ['counts in weeks', { unit: 'weeks', count: 12 }, '2020-03-03'],
    [
      'counts in months from the first of the next month',
      { unit: 'months', count: 2, from: 'firstOfNextMonth' },
      '2020-03-01',
    ],
    ['counts back', { count: -8 }, '2019-12-02'],
    ['counts from the launch', { anchor: { event: 'launch' }, count: 1 }, '2019-12-04'],
    ['counts from the closing', { anchor: { event: 'closing' }, unit: 'weeks', count: 12 }, '2020-04-08'],
    ['counts in years', { unit: 'years', count: 1 }, '2020-12-10'],
  ])('%s', (_, change, expected) => {
    expect(dayOf(relative(change))).toBe(expected);
  });

  it('has no date before its anchor has happened', () => {
    expect(dayOf(relative({ anchor: { event: 'opened', step: filing } }))).toBeUndefined();
  });

  it('looks at the closed days of its own calendar', () => {
    const own = { ...calendar, legalDays: {}, townHallDays: { [day('2019-12-24')]: 'bridge day' } };
    const counted = (choice: RelativeTerm['calendar']): string | undefined =>
      resolveTerm(relative({ count: 14, shift: 'nextWorkingDay', calendar: choice }), anchors, own)?.on;
    expect([counted('legal'), counted('townHall')]).toEqual(['2019-12-24', '2019-12-25']);
  });
});

describe('months', () => {
  it.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2019-01-31', 1, '2019-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2019-11-30', 3, '2020-02-29'],
    ['2020-03-31', -1, '2020-02-29'],
  ])('%s and %s months is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });
});
