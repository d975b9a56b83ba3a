import { SEEDED_YEARS } from '@penhouder/calendars';
import type { AgendaDay, AgendaMonth, AgendaYear, Language, ReminderLoad } from '@penhouder/contracts';
import { addDays, remindersAhead, weekdayOf, type LocalDate, type WorkingCalendar } from '@penhouder/domain';
import { formatDate, formatList, formatMonth, say, weekdayNames } from '@penhouder/letters';
import {
  daysOfMonth,
  factsOn,
  heaviestOf,
  isHeavy,
  monthBeside,
  sentenceOf,
  weekNumber,
  weeksAround,
  type Days,
} from './agenda-days';
import type { OpenReading } from './open-reading';

/** What a calendar is drawn with. */
export interface Sheet {
  readonly days: Days;
  readonly calendar: WorkingCalendar;
  readonly today: LocalDate;
  readonly language: Language;
}

/** One month in whole weeks. */
export function monthModel(month: string, { days, calendar, today, language }: Sheet): AgendaMonth {
  const [first, last] = daysOfMonth(month);
  const title = formatMonth(first, language);
  const own = new Map([...days].filter(([on]) => on >= first && on <= last));
  const dayModel = (on: LocalDate): AgendaDay => ({
    ...{ on, dayText: formatDate(on, language), number: Number(on.slice(8)) },
    isInMonth: on >= first && on <= last,
    isWeekend: weekdayOf(on) > 5,
    isToday: on === today,
    closedName: calendar.closedDays[on] ?? null,
    ...{ marks: [...factsOn(days, on).marks], reminders: factsOn(days, on).reminders },
    isHeavy: isHeavy(factsOn(days, on)),
  });
  return {
    ...{ month, title, today },
    sentence: sentenceOf(own, title, language),
    previous: knownMonth(monthBeside(month, -1)),
    next: knownMonth(monthBeside(month, 1)),
    weekdays: [...weekdayNames(language)],
    weeks: weeksAround(first, last).map((week) => ({
      number: weekNumber(week[0] ?? first),
      days: week.map((on) => dayModel(on)),
    })),
  };
}

/** Whether the calendar has the closed days of a year. */
export function isKnownYear(year: number): boolean {
  return year >= SEEDED_YEARS.first && year <= SEEDED_YEARS.last;
}

function knownMonth(month: string): string | null {
  return isKnownYear(Number(month.slice(0, 4))) ? month : null;
}

/** Twelve months in counts. A week that two months share stands in both, each with the days of its own. */
export function yearModel(year: number, sheet: Sheet): AgendaYear {
  const { days, language } = sheet;
  const months = Array.from({ length: 12 }, (_, nth) => `${String(year)}-${String(nth + 1).padStart(2, '0')}`);
  const own = new Map([...days].filter(([on]) => on.startsWith(`${String(year)}-`)));
  return {
    year,
    sentence: sentenceOf(own, String(year), language),
    previous: isKnownYear(year - 1) ? year - 1 : null,
    next: isKnownYear(year + 1) ? year + 1 : null,
    weekdays: [...weekdayNames(language)],
    months: months.map((month) => ({
      month,
      title: formatMonth(`${month}-01` as LocalDate, language),
      weeks: weeksOfYear(month, sheet),
    })),
  };
}

type YearWeek = AgendaYear['months'][number]['weeks'][number];

function weeksOfYear(month: string, { days, calendar, today }: Sheet): YearWeek[] {
  const [first, last] = daysOfMonth(month);
  return weeksAround(first, last).map((week) => {
    const cells = week.map((on) => {
      const isInMonth = on >= first && on <= last;
      const { marks, reminders } = factsOn(days, on);
      return {
        ...{ on, number: Number(on.slice(8)), isInMonth, isToday: on === today },
        isOff: weekdayOf(on) > 5 || calendar.closedDays[on] !== undefined,
        ...{ marks: isInMonth ? marks.length : 0, reminders: isInMonth ? reminders : 0 },
      };
    });
    return {
      number: weekNumber(week[0] ?? first),
      marks: cells.reduce((sum, one) => sum + one.marks, 0),
      reminders: cells.reduce((sum, one) => sum + one.reminders, 0),
      days: cells,
    };
  });
}

/** So far ahead the load of reminders is told. */
export const LOAD_DAYS = 6 * 7;

/** The reminders of the coming weeks, from today on. */
export function loadModel(readings: readonly OpenReading[], { days, today, language }: Sheet): ReminderLoad {
  const until = addDays(today, LOAD_DAYS);
  const ahead = new Map([...days].filter(([on, { reminders }]) => on >= today && on < until && reminders > 0));
  const loads = readings.map((reading) => [reading, remindersAhead(reading.row.state)] as const);
  const shown = [...ahead]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, facts]) => ({
      ...{ on, dayText: formatDate(on, language), count: facts.reminders, isHeavy: isHeavy(facts) },
      dossiers: loads.flatMap(([{ row }, load]) => {
        const count = load.get(on) ?? 0;
        return count === 0 ? [] : [{ id: row.dossierId, title: `${row.number} ${row.title}`, count }];
      }),
    }));
  return { sentence: loadSentence(ahead, language), days: shown };
}

function loadSentence(ahead: Days, language: Language): string {
  const count = [...ahead.values()].reduce((sum, { reminders }) => sum + reminders, 0);
  if (count === 0) return say(language, 'agenda.noLoad');
  const reminders = say(language, 'agenda.reminders', { count });
  const heavy = [...ahead].flatMap(([on, facts]) => (isHeavy(facts) ? [formatDate(on, language)] : [])).sort();
  return [
    say(language, 'agenda.load', { count: ahead.size, reminders }),
    ...heaviestOf(ahead, language),
    ...(heavy.length === 0
      ? []
      : [say(language, 'agenda.heavy', { count: heavy.length, days: formatList(heavy, language) })]),
  ].join(' ');
}
