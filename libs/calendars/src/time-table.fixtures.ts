import type { Instant, LocalDate, LocalTime, PlanRequest, ReminderRule, WorkingCalendar } from '@penhouder/domain';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  endOfDay,
  instantAt,
  isBefore,
  msOf,
  nextSendingInstant,
  parseInstant,
  parseLocalDate,
  planDossier,
  wallAt,
  weekdayOf,
} from '@penhouder/domain';
import { seedClosedDays } from './seed-closed-days';
import type { ClosedDay } from './working-calendar';
import { workingCalendar } from './working-calendar';
import { brusselsOffsets } from './zone-offsets';

/** One row of the table: what it is about, what the code finds, and what a wall calendar says. */
export interface Row {
  readonly about: string;
  readonly found: unknown;
  readonly expected: unknown;
}

const on = (date: string): LocalDate => date as LocalDate;
const at = (time: string): LocalTime => time as LocalTime;
const instant = (text: string): Instant => text as Instant;

const seeded = seedClosedDays(2026, 2029);

/** Days that the law does not know and that many bodies close. */
const ownDays: readonly ClosedDay[] = [
  { on: on('2027-11-15'), name: 'Koningsdag' },
  { on: on('2029-01-02'), name: 'Tweede nieuwjaarsdag' },
  { on: on('2027-05-07'), name: 'Brugdag' },
];

const townHall = workingCalendar(seeded);
const body = workingCalendar([...seeded, ...ownDays]);
const legal = workingCalendar(seeded.filter(({ kind }) => kind === 'legal'));

const window = { from: at('08:00'), to: at('18:00') };
const reminders: ReminderRule = { workingDaysBefore: [3], sendAt: at('09:00'), window, resumeWorkingDaysAfter: 2 };

function requestOf(due: string, now: string): PlanRequest {
  return {
    now: instant(now),
    spreadMinutes: 0,
    closing: { on: addDays(on(due), 14), time: null, certainty: 'stated' },
    internalDue: { on: on(due), time: null, certainty: 'stated' },
    reminders,
    participants: [],
    duties: [],
  };
}

/** When the reminder of three working days before leaves. */
function leaves(due: string, calendar: WorkingCalendar): Instant | undefined {
  return planDossier(requestOf(due, '2026-01-01T00:00:00.000Z'), calendar).reminders[0]?.sendAt;
}

const clockChanges: readonly Row[] = [
  ['29 March 2026', '2026-03-29', '2026-03-29T01:30:00.000Z', '2026-03-29T22:00:00.000Z', 23],
  ['25 October 2026', '2026-10-25', '2026-10-25T00:30:00.000Z', '2026-10-25T23:00:00.000Z', 25],
  ['28 March 2027', '2027-03-28', '2027-03-28T01:30:00.000Z', '2027-03-28T22:00:00.000Z', 23],
  ['31 October 2027', '2027-10-31', '2027-10-31T00:30:00.000Z', '2027-10-31T23:00:00.000Z', 25],
].flatMap(([name, date, halfPastTwo, end, hours]) => {
  const day = on(String(date));
  const begin = endOfDay(townHall, addDays(day, -1));
  return [
    { about: `half past two on ${String(name)}`, found: instantAt(townHall, day, at('02:30')), expected: halfPastTwo },
    { about: `the end of ${String(name)}`, found: endOfDay(townHall, day), expected: end },
    {
      about: `${String(name)} has ${String(hours)} hours`,
      found: (msOf(endOfDay(townHall, day)) - msOf(begin)) / 3_600_000,
      expected: hours,
    },
    { about: `one second to midnight on ${String(name)} is in time, midnight is not`, ...lastSecond(day) },
  ];
});

function lastSecond(day: LocalDate): Pick<Row, 'found' | 'expected'> {
  const end = endOfDay(townHall, day);
  const second = new Date(msOf(end) - 1_000).toISOString() as Instant;
  return {
    found: [wallAt(townHall, second), isBefore(second, end), isBefore(end, end)],
    expected: [{ date: day, time: '23:59' }, true, false],
  };
}

const thirtyDays: readonly Row[] = [
  ['2026-03-10', '2026-04-09', '2026-04-09T22:00:00.000Z'],
  ['2026-10-10', '2026-11-09', '2026-11-09T23:00:00.000Z'],
  ['2027-03-10', '2027-04-09', '2027-04-09T22:00:00.000Z'],
  ['2027-10-10', '2027-11-09', '2027-11-09T23:00:00.000Z'],
].map(([from = '', to, end]) => ({
  about: `thirty days after ${from}, over a clock change`,
  found: [addDays(on(from), 30), endOfDay(townHall, addDays(on(from), 30)), daysBetween(on(from), on(to ?? ''))],
  expected: [to, end, 30],
}));

const threeWorkingDays: readonly Row[] = (
  [
    ['Easter Monday', '2027-03-31', townHall, '2027-03-25T08:00:00.000Z'],
    ['Ascension', '2027-05-10', townHall, '2027-05-04T07:00:00.000Z'],
    ['Ascension and a bridge day of the body', '2027-05-10', body, '2027-05-03T07:00:00.000Z'],
    ['Whit Monday', '2027-05-19', townHall, '2027-05-13T07:00:00.000Z'],
    ['11 July, on which town halls are closed', '2028-07-13', townHall, '2028-07-07T07:00:00.000Z'],
    ['11 July, which is no legal holiday', '2028-07-13', legal, '2028-07-10T07:00:00.000Z'],
    ['21 July', '2027-07-23', townHall, '2027-07-19T07:00:00.000Z'],
    ['15 August', '2028-08-17', townHall, '2028-08-11T07:00:00.000Z'],
    ['1 and 2 November, with a clock change', '2027-11-04', townHall, '2027-10-28T07:00:00.000Z'],
    ['2 November, which is no legal holiday', '2027-11-04', legal, '2027-10-29T07:00:00.000Z'],
    ['15 November as a working day', '2027-11-17', townHall, '2027-11-12T08:00:00.000Z'],
    ['11 and 15 November', '2027-11-17', body, '2027-11-10T08:00:00.000Z'],
    ['25 and 26 December', '2028-12-28', townHall, '2028-12-21T08:00:00.000Z'],
    ['1 January', '2029-01-04', townHall, '2028-12-29T08:00:00.000Z'],
    ['1 and 2 January', '2029-01-04', body, '2028-12-28T08:00:00.000Z'],
  ] as const
).map(([what, due, calendar, expected]) => ({
  about: `three working days before ${due}, over ${what}`,
  found: leaves(due, calendar),
  expected,
}));

const leapYears: readonly Row[] = [
  {
    about: '29 February 2028 exists and 29 February 2027 does not',
    found: [parseLocalDate('2028-02-29'), parseLocalDate('2027-02-29')],
    expected: ['2028-02-29', null],
  },
  {
    about: '29 February 2028 lies between the 28th and 1 March, and ends at midnight',
    found: [addDays(on('2028-02-28'), 1), addDays(on('2028-02-29'), 1), endOfDay(townHall, on('2028-02-29'))],
    expected: ['2028-02-29', '2028-03-01', '2028-02-29T23:00:00.000Z'],
  },
  {
    about: 'three working days before 2 March 2028, over 29 February',
    found: addWorkingDays(townHall, on('2028-03-02'), -3),
    expected: '2028-02-28',
  },
  {
    about: 'a year ends at midnight in Brussels, an hour before it does in UTC',
    found: [endOfDay(townHall, on('2026-12-31')), wallAt(townHall, instant('2026-12-31T23:00:00.000Z'))],
    expected: ['2026-12-31T23:00:00.000Z', { date: '2027-01-01', time: '00:00' }],
  },
  {
    about: 'mail of the last evening of the year waits for the first working morning',
    found: [
      nextSendingInstant(townHall, instant('2028-12-29T19:00:00.000Z'), window),
      nextSendingInstant(body, instant('2028-12-29T19:00:00.000Z'), window),
    ],
    expected: ['2029-01-02T07:00:00.000Z', '2029-01-03T07:00:00.000Z'],
  },
  {
    about: 'there is no leap second: a minute has sixty seconds, also at the end of 2016',
    found: [
      msOf(instant('2017-01-01T00:00:00.000Z')) - msOf(instant('2016-12-31T23:59:59.000Z')),
      parseInstant('2016-12-31T23:59:60Z'),
    ],
    expected: [1_000, null],
  },
];

const later = workingCalendar([...seeded, { on: on('2027-06-16'), name: 'Gesloten' }]);
const twoReminders = { ...reminders, workingDaysBefore: [10, 3] };
const planned = (calendar: WorkingCalendar, now: string): unknown =>
  planDossier({ ...requestOf('2027-06-18', now), reminders: twoReminders }, calendar).reminders.map(
    ({ offset, sendAt }) => [offset, sendAt],
  );

const changedCalendars: readonly Row[] = [
  {
    about: 'before a holiday is added both reminders stand',
    found: planned(townHall, '2027-05-01T00:00:00.000Z'),
    expected: [
      [10, '2027-06-04T07:00:00.000Z'],
      [3, '2027-06-15T07:00:00.000Z'],
    ],
  },
  {
    about: 'a holiday that is added after one reminder left moves the other only',
    found: planned(later, '2027-06-04T08:00:00.000Z'),
    expected: [[3, '2027-06-14T07:00:00.000Z']],
  },
  {
    about: 'other clocks from a later day on change nothing before that day',
    found: planned(withoutSummerTimeFrom('2027-10-31T01:00:00.000Z'), '2027-05-01T00:00:00.000Z'),
    expected: planned(townHall, '2027-05-01T00:00:00.000Z'),
  },
  {
    about: 'when summer time is abolished the wall hour of a new plan stays and its instant moves',
    found: planned(withoutSummerTimeFrom('2026-10-25T01:00:00.000Z'), '2027-05-01T00:00:00.000Z'),
    expected: [
      [10, '2027-06-04T08:00:00.000Z'],
      [3, '2027-06-15T08:00:00.000Z'],
    ],
  },
];

/** Zone tables in which the clocks stay as they are from an instant on. */
function withoutSummerTimeFrom(from: string): WorkingCalendar {
  return { ...townHall, offsets: townHall.offsets.filter((offset) => offset.from <= from) };
}

/** Last Sunday of March and of October at 01:00 UTC. Source: Directive 2000/84/EC. A second opinion beside Intl. */
function directiveOffsets(fromYear: number, toYear: number): unknown {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => String(fromYear + index));
  return years.flatMap((year) => [
    { from: `${lastSunday(`${year}-03-31`)}T01:00:00.000Z`, offsetMinutes: 120 },
    { from: `${lastSunday(`${year}-10-31`)}T01:00:00.000Z`, offsetMinutes: 60 },
  ]);
}

function lastSunday(lastDay: string): LocalDate {
  return addDays(on(lastDay), -(weekdayOf(on(lastDay)) % 7));
}

const zoneTables: readonly Row[] = [
  {
    about: 'the zone tables of this process say what the directive says, from 2010 to 2045',
    found: brusselsOffsets().slice(1),
    expected: directiveOffsets(2010, 2045),
  },
];

/** Every row of time and calendar, `reliability.md` 6.6, computed when this file is loaded. */
export const timeTable: readonly Row[] = [
  ...clockChanges,
  ...thirtyDays,
  ...threeWorkingDays,
  ...leapYears,
  ...changedCalendars,
  ...zoneTables,
];
