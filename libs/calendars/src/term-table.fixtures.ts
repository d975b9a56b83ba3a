import type {
  CalendarChoice,
  Instant,
  LocalDate,
  LocalTime,
  RelativeTerm,
  StepId,
  Term,
  WorkingCalendar,
} from '@penhouder/domain';
import { resolveTerm } from '@penhouder/domain';
import { seedClosedDays } from './seed-closed-days';
import type { Row } from './time-table.fixtures';
import { workingCalendar } from './working-calendar';

const on = (date: string): LocalDate => date as LocalDate;
const seeded = seedClosedDays(2026, 2029);
const decided = 'decision' as StepId;

/** The clocks of Brussels with the days of the law, of town halls, and a bridge day of the body. */
const calendar: WorkingCalendar = {
  ...workingCalendar([...seeded, { on: on('2027-05-07'), name: 'Brugdag' }]),
  legalDays: workingCalendar(seeded.filter(({ kind }) => kind === 'legal')).closedDays,
  townHallDays: workingCalendar(seeded).closedDays,
};

/** So many of a unit after a decision, with or without the EU's rule for an end on a day off (Reg. 1182/71, art. 3). */
function counted(
  count: number,
  unit: RelativeTerm['unit'],
  more: {
    readonly shift?: RelativeTerm['shift'];
    readonly calendar?: CalendarChoice;
    readonly from?: RelativeTerm['from'];
  } = {},
): RelativeTerm {
  const { shift = 'none', calendar: days = 'legal', from = 'anchorDay' } = more;
  return { kind: 'relative', anchor: { event: 'concluded', step: decided }, count, unit, from, calendar: days, shift };
}

function ends(term: Term, from: string): readonly unknown[] {
  const anchors = { launch: '2026-01-05T08:00:00.000Z' as Instant, closing: null, opened: {} };
  const end = resolveTerm(term, { ...anchors, concluded: { [decided]: on(from) } }, calendar);
  return [end?.on, end?.at];
}

const row = (about: string, term: Term, [from, ...expected]: readonly [string, string, string]): Row => ({
  about,
  found: ends(term, from),
  expected,
});

const european = { shift: 'nextWorkingDay' } as const;

const months: readonly Row[] = [
  row('31 January and a month is 28 February', counted(1, 'months'), [
    '2027-01-31',
    '2027-02-28',
    '2027-02-28T23:00:00.000Z',
  ]),
  row('31 January and a month is 29 February in a leap year', counted(1, 'months'), [
    '2028-01-31',
    '2028-02-29',
    '2028-02-29T23:00:00.000Z',
  ]),
  row('29 February and a year is 28 February', counted(1, 'years'), [
    '2028-02-29',
    '2029-02-28',
    '2029-02-28T23:00:00.000Z',
  ]),
  row('31 August and six months is 29 February in a leap year', counted(6, 'months'), [
    '2027-08-31',
    '2028-02-29',
    '2028-02-29T23:00:00.000Z',
  ]),
  row('15 December and a month lies in the next year', counted(1, 'months'), [
    '2026-12-15',
    '2027-01-15',
    '2027-01-15T23:00:00.000Z',
  ]),
  row('a month from the first of the next month', counted(1, 'months', { from: 'firstOfNextMonth' }), [
    '2027-01-31',
    '2027-03-01',
    '2027-03-01T23:00:00.000Z',
  ]),
];

const days: readonly Row[] = [
  row('thirty days over the clock change of spring', counted(30, 'calendarDays'), [
    '2027-03-10',
    '2027-04-09',
    '2027-04-09T22:00:00.000Z',
  ]),
  row('thirty days over the clock change of autumn', counted(30, 'calendarDays'), [
    '2027-10-10',
    '2027-11-09',
    '2027-11-09T23:00:00.000Z',
  ]),
  row('two weeks', counted(2, 'weeks'), ['2027-10-20', '2027-11-03', '2027-11-03T23:00:00.000Z']),
  row('three working days by the law, over 11 July', counted(3, 'workingDays'), [
    '2028-07-07',
    '2028-07-12',
    '2028-07-12T22:00:00.000Z',
  ]),
  row('three working days of town halls, over 11 July', counted(3, 'workingDays', { calendar: 'townHall' }), [
    '2028-07-07',
    '2028-07-13',
    '2028-07-13T22:00:00.000Z',
  ]),
  row(
    'two working days of the body, over Ascension and a bridge day',
    counted(2, 'workingDays', { calendar: 'body' }),
    ['2027-05-05', '2027-05-11', '2027-05-11T22:00:00.000Z'],
  ),
];

const europeanRule: readonly Row[] = [
  row('an end on a Saturday stands when no rule moves it', counted(10, 'calendarDays'), [
    '2027-06-02',
    '2027-06-12',
    '2027-06-12T22:00:00.000Z',
  ]),
  row('an end on a Saturday runs to Monday by the EU’s rule', counted(10, 'calendarDays', european), [
    '2027-06-02',
    '2027-06-14',
    '2027-06-14T22:00:00.000Z',
  ]),
  row('an end on the Sunday before Easter Monday runs to Tuesday', counted(1, 'months', european), [
    '2027-02-28',
    '2027-03-30',
    '2027-03-30T22:00:00.000Z',
  ]),
  row('an end on Christmas, a Saturday, runs to Monday', counted(1, 'months', european), [
    '2027-11-25',
    '2027-12-27',
    '2027-12-27T23:00:00.000Z',
  ]),
  row('an end on 26 December, no legal holiday, stands by the law', counted(1, 'months', european), [
    '2028-11-26',
    '2028-12-26',
    '2028-12-26T23:00:00.000Z',
  ]),
  row('and runs on where town halls are what counts', counted(1, 'months', { ...european, calendar: 'townHall' }), [
    '2028-11-26',
    '2028-12-27',
    '2028-12-27T23:00:00.000Z',
  ]),
  row('an end on a working day stays', counted(10, 'calendarDays', european), [
    '2027-06-04',
    '2027-06-14',
    '2027-06-14T22:00:00.000Z',
  ]),
];

const until = (kind: 'until' | 'before', date: string, time: string | null): Term => ({
  kind,
  on: on(date),
  time: time as LocalTime | null,
});

const wordings: readonly Row[] = [
  row('“until” the day of the clock change includes its last second', until('until', '2027-10-31', null), [
    '2026-01-05',
    '2027-10-31',
    '2027-10-31T23:00:00.000Z',
  ]),
  row('“before” the day of the clock change ends with the day before', until('before', '2027-10-31', null), [
    '2026-01-05',
    '2027-10-30',
    '2027-10-30T22:00:00.000Z',
  ]),
  row('“until” half past two in the hour that is skipped', until('until', '2027-03-28', '02:30'), [
    '2026-01-05',
    '2027-03-28',
    '2027-03-28T01:30:00.000Z',
  ]),
  row('“until” half past two in the hour that comes twice means the first', until('until', '2026-10-25', '02:30'), [
    '2026-01-05',
    '2026-10-25',
    '2026-10-25T00:30:00.000Z',
  ]),
];

/** The rows about terms that are counted from something or worded in some way. */
export const termTable: readonly Row[] = [...months, ...days, ...europeanRule, ...wordings];
