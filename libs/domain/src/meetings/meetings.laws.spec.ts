import fc from 'fast-check';
import { day } from '../dossier/dossier.fixtures';
import { lawsOf } from '../dossier/properties/law.fixtures';
import type { LocalDate } from '../primitives/instant';
import { addDays, weekdayOf } from '../primitives/instant';
import { calendarProblems } from './calendar-problems';
import type { MeetingCalendar, MeetingRule } from './meeting-calendar';
import { isInRecess, isRuleMeeting, meetingsIn } from './meetings-in';

const law = lawsOf('meetings', process, it);

const YEAR = { from: day('2026-01-01'), until: day('2027-12-31') };
/** Whatever the calendar says is seen in it: days are made within `YEAR`. */
const ALL = { from: day('2020-01-01'), until: day('2034-12-31') };

const anyDay = fc.integer({ min: 0, max: 729 }).map((nth) => addDays(YEAR.from, nth));
const dayOrNone = fc.option(anyDay);
const weekday = fc.integer({ min: 1, max: 7 });
const nth = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const);
const base = { until: dayOrNone, isConfirmed: fc.boolean() };
const rule: fc.Arbitrary<MeetingRule> = fc.oneof(
  fc.record({ ...base, every: fc.constant('week' as const), weekday, from: dayOrNone }),
  fc.record({ ...base, every: fc.constant('twoWeeks' as const), from: anyDay }),
  fc.record({ ...base, every: fc.constant('month' as const), nth, weekday, from: dayOrNone }),
);
const monthDay = anyDay.map((on) => on.slice(5));
const exception = fc.record({ on: anyDay, to: dayOrNone });
const terms = fc.option(fc.integer({ min: 0, max: 60 }));
const anyCalendar: fc.Arbitrary<MeetingCalendar> = fc.record({
  rhythm: fc.constantFrom('regular' as const, 'irregular' as const),
  rules: fc.array(rule, { maxLength: 3 }),
  dates: fc.array(anyDay, { maxLength: 6 }),
  exceptions: fc.array(exception, { maxLength: 6 }),
  recess: fc.option(fc.record({ from: monthDay, until: monthDay })),
  agendaDays: terms,
  pointsDays: terms,
  publicationDays: terms,
});

const daysOf = (calendar: MeetingCalendar, window = ALL): readonly LocalDate[] =>
  meetingsIn(calendar, window).map(({ on }) => on);

describe('laws of meetings', () => {
  law(
    'each day once, in order, within the window',
    fc.property(anyCalendar, (calendar) => {
      const days = daysOf(calendar, YEAR);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days.every((on) => on >= YEAR.from && on <= YEAR.until)).toBe(true);
    }),
  );

  law(
    'a window shows what two halves of it show',
    fc.property(anyCalendar, anyDay, (calendar, middle) => {
      const halves = [
        ...daysOf(calendar, { from: YEAR.from, until: middle }),
        ...daysOf(calendar, { from: addDays(middle, 1), until: YEAR.until }),
      ];
      expect(daysOf(calendar, YEAR)).toEqual(halves);
    }),
  );

  law(
    'a recess holds no meeting that nobody named',
    fc.property(anyCalendar, (calendar) => {
      const named = new Set([...calendar.dates, ...calendar.exceptions.map(({ to }) => to)]);
      const inRecess = daysOf(calendar).filter((on) => isInRecess(calendar.recess, on));
      expect(inRecess.filter((on) => !named.has(on))).toEqual([]);
    }),
  );

  law(
    'one more exception never adds a meeting, but for the day to which it moves one',
    fc.property(anyCalendar, exception, (calendar, one) => {
      const before = daysOf(calendar);
      const after = daysOf({ ...calendar, exceptions: [...calendar.exceptions, one] });
      expect(after.filter((on) => !before.includes(on) && on !== one.to)).toEqual([]);
      if (one.to === null) expect(after.length).toBeLessThanOrEqual(before.length);
      const isFirstOfItsDay = calendar.exceptions.every(({ on }) => on !== one.on);
      if (isFirstOfItsDay) expect(after.length).toBeLessThanOrEqual(before.length);
    }),
  );

  law(
    'an organ that meets irregularly meets on the named days alone, and nothing is assumed of it',
    fc.property(anyCalendar, (any) => {
      const calendar: MeetingCalendar = { ...any, rhythm: 'irregular' };
      expect(daysOf(calendar)).toEqual([...new Set(calendar.dates)].sort());
      expect(meetingsIn(calendar, ALL).some(({ isAssumed }) => isAssumed)).toBe(false);
    }),
  );

  law(
    'what is assumed comes from a rule that nobody confirmed, on its weekday',
    fc.property(anyCalendar, (calendar) => {
      const unconfirmed = { ...calendar, rules: calendar.rules.filter(({ isConfirmed }) => !isConfirmed) };
      const weekdays = unconfirmed.rules.map((one) => (one.every === 'twoWeeks' ? weekdayOf(one.from) : one.weekday));
      for (const { on } of meetingsIn(calendar, ALL).filter(({ isAssumed }) => isAssumed)) {
        expect(isRuleMeeting(unconfirmed, on)).toBe(true);
        expect(weekdays).toContain(weekdayOf(on));
      }
    }),
  );

  law(
    'naming the meetings of a calendar one by one changes none of their days',
    fc.property(anyCalendar, (calendar) => {
      const named = daysOf(calendar);
      const stated = { ...calendar, dates: named };
      expect(daysOf(stated)).toEqual(named);
      expect(meetingsIn(stated, ALL).some(({ isAssumed }) => isAssumed)).toBe(false);
    }),
  );

  law(
    'a calendar without a problem has a meeting, or was said to have only named ones',
    fc.property(anyCalendar, (calendar) => {
      if (calendarProblems(calendar).length > 0 || calendar.rhythm === 'irregular') return;
      const isEveryRuleMoved = calendar.exceptions.length > 0;
      if (!isEveryRuleMoved) expect(daysOf(calendar).length).toBeGreaterThan(0);
    }),
  );
});
