import { calendar, day, instant, time } from '../dossier/dossier.fixtures';
import type { StepId } from '../primitives/ids';
import type { Anchors, RelativeTerm, Term } from './term';
import { resolveTerm } from './term';

const step = 'decision' as StepId;
const other = 'other' as StepId;

const anchors: Anchors = {
  launch: instant('2019-07-17T22:30:00.000Z'),
  closing: day('2020-01-15'),
  opened: { [step]: instant('2019-10-31T23:30:00.000Z') },
  concluded: { [step]: day('2019-10-31'), [other]: instant('2019-12-23T23:30:00.000Z') },
};

const days = {
  ...calendar,
  legalDays: { [day('2019-11-11')]: 'Wapenstilstand' },
  townHallDays: { ...calendar.closedDays, [day('2019-11-04')]: 'brugdag' },
};

function relative(change: Partial<RelativeTerm>): RelativeTerm {
  return {
    ...{ kind: 'relative', anchor: { event: 'concluded', step }, count: 1, unit: 'calendarDays', from: 'anchorDay' },
    ...{ calendar: 'body', shift: 'none' },
    ...change,
  };
}

const endOf = (term: Term): string | undefined => resolveTerm(term, anchors, days)?.on;

describe('a term', () => {
  it('never comes when it has no date', () => {
    expect(resolveTerm({ kind: 'never' }, anchors, days)).toBeNull();
  });

  it('“until” a day includes it, “before” a day ends with the one before', () => {
    const on = day('2019-12-13');
    expect(resolveTerm({ kind: 'until', on, time: null }, anchors, days)).toEqual({
      ...{ on: '2019-12-13', at: '2019-12-13T23:00:00.000Z', isHourStated: false },
    });
    expect(resolveTerm({ kind: 'before', on, time: null }, anchors, days)).toEqual({
      ...{ on: '2019-12-12', at: '2019-12-12T23:00:00.000Z', isHourStated: false },
    });
  });

  it('“until” and “before” an hour of a day are the same instant of that day', () => {
    const noon = { on: '2019-12-13', at: '2019-12-13T11:00:00.000Z', isHourStated: true };
    const at = { on: day('2019-12-13'), time: time('12:00') };
    expect(resolveTerm({ kind: 'until', ...at }, anchors, days)).toEqual(noon);
    expect(resolveTerm({ kind: 'before', ...at }, anchors, days)).toEqual(noon);
  });
});

describe('what a term is counted from', () => {
  it.each([
    ['the launch, as a day in Brussels', { event: 'launch' as const }, '2019-07-19'],
    ['the closing', { event: 'closing' as const }, '2020-01-16'],
    ['a step that opened, as a day in Brussels', { event: 'opened' as const, step }, '2019-11-02'],
    ['a day on which a step was concluded', { event: 'concluded' as const, step }, '2019-11-01'],
    ['an instant at which a step was concluded', { event: 'concluded' as const, step: other }, '2019-12-25'],
    ['a step that did not open', { event: 'opened' as const, step: other }, undefined],
  ])('%s', (_name, anchor, expected) => {
    expect(endOf(relative({ anchor }))).toBe(expected);
  });

  it('a day is that day wherever the body is', () => {
    const overseas = { ...days, offsets: [{ from: instant('2019-01-01T00:00:00.000Z'), offsetMinutes: -300 }] };
    expect(resolveTerm(relative({}), anchors, overseas)?.on).toBe('2019-11-01');
  });

  it('has no date while the closing is unknown', () => {
    const unknown = { ...anchors, closing: null };
    expect(resolveTerm(relative({ anchor: { event: 'closing' } }), unknown, days)).toBeNull();
  });
});

describe('how a term is counted', () => {
  it.each([
    ['calendar days', relative({ count: 30 }), '2019-11-30'],
    ['calendar days back', relative({ count: -30 }), '2019-10-01'],
    ['weeks', relative({ count: 2, unit: 'weeks' }), '2019-11-14'],
    ['working days over All Saints', relative({ count: 3, unit: 'workingDays' }), '2019-11-06'],
    ['months to a shorter month', relative({ unit: 'months' }), '2019-11-30'],
    ['years', relative({ count: 2, unit: 'years' }), '2021-10-31'],
    ['from the first of the next month', relative({ from: 'firstOfNextMonth', unit: 'months' }), '2019-12-01'],
  ])('%s', (_name, term, expected) => {
    expect(endOf(term)).toBe(expected);
  });

  it.each([
    ['body', '2019-11-06'],
    ['townHall', '2019-11-07'],
    ['legal', '2019-11-05'],
  ] as const)('working days of the calendar "%s"', (choice, expected) => {
    expect(endOf(relative({ count: 3, unit: 'workingDays', calendar: choice }))).toBe(expected);
  });

  it('with the closed days of the body when those of the law are not known', () => {
    const term = relative({ count: 3, unit: 'workingDays', calendar: 'legal' });
    expect(resolveTerm(term, anchors, calendar)?.on).toBe('2019-11-06');
  });
});

describe('an end on a day off', () => {
  it.each([
    ['a Friday that is closed runs over the weekend', 1, '2019-11-04'],
    ['a Saturday runs to Monday', 2, '2019-11-04'],
    ['a Sunday runs to Monday', 3, '2019-11-04'],
    ['a Monday that is closed runs to Tuesday', 11, '2019-11-12'],
    ['a working day stays', 5, '2019-11-05'],
  ])('%s', (_name, count, expected) => {
    expect(endOf(relative({ count, shift: 'nextWorkingDay' }))).toBe(expected);
  });

  it('stays when no rule moves it', () => {
    expect(endOf(relative({ count: 2 }))).toBe('2019-11-02');
  });

  it('moves only over the days that the term looks at', () => {
    expect(endOf(relative({ count: 1, shift: 'nextWorkingDay', calendar: 'legal' }))).toBe('2019-11-01');
  });
});
