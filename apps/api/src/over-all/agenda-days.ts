import type { AgendaMark, Language } from '@penhouder/contracts';
import {
  addDays,
  HEAVY_DAY,
  markedDaysOf,
  remindersAhead,
  wallAt,
  weekdayOf,
  type LocalDate,
  type MarkedDay,
} from '@penhouder/domain';
import { formatDate, formatList, markedDayWords, say } from '@penhouder/letters';
import { headOf } from '../today/today-model';
import type { OpenReading } from './open-reading';

/** What a day holds over all dossiers. */
export interface DayFacts {
  readonly marks: readonly AgendaMark[];
  /** Those that left, lie ready, or will leave by themselves. */
  readonly reminders: number;
}

/** Days without anything are left out. */
export type Days = ReadonlyMap<LocalDate, DayFacts>;

const TONES: Readonly<Record<MarkedDay['kind'], AgendaMark['tone']>> = {
  closing: 'late',
  internalDue: 'late',
  participantDue: 'late',
  stepDue: 'late',
  reportDue: 'late',
  agendaCloses: 'late',
  namedDay: 'wait',
  lastMeeting: 'wait',
  nextMeeting: 'wait',
};

const NOTHING: DayFacts = { marks: [], reminders: 0 };

/** `sent`: reminders that left or lie ready, by day. */
export function daysOf(readings: readonly OpenReading[], sent: ReadonlyMap<LocalDate, number>): Days {
  const days = new Map<LocalDate, DayFacts>();
  const at = (on: LocalDate): DayFacts => days.get(on) ?? NOTHING;
  for (const [on, count] of sent) days.set(on, { ...at(on), reminders: at(on).reminders + count });
  for (const reading of readings) {
    for (const marked of markedDaysOf(reading.row.state)) {
      days.set(marked.on, { ...at(marked.on), marks: [...at(marked.on).marks, markOf(marked, reading)] });
    }
    for (const [on, count] of remindersAhead(reading.row.state)) {
      days.set(on, { ...at(on), reminders: at(on).reminders + count });
    }
  }
  return days;
}

function markOf(marked: MarkedDay, reading: OpenReading): AgendaMark {
  const { names, view } = reading;
  const [only = null, ...others] = marked.participantIds;
  return {
    kind: marked.kind,
    text: markedDayWords(marked, names, view.language),
    tone: TONES[marked.kind],
    dossier: headOf(reading),
    participantId: others.length === 0 ? only : null,
  };
}

export function factsOn(days: Days, on: LocalDate): DayFacts {
  return days.get(on) ?? NOTHING;
}

/** The whole weeks, Monday first, around some days; `to` included. */
export function weeksAround(from: LocalDate, to: LocalDate): readonly (readonly LocalDate[])[] {
  const weeks: LocalDate[][] = [];
  for (let monday = addDays(from, 1 - weekdayOf(from)); monday <= to; monday = addDays(monday, 7)) {
    const first = monday;
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(first, day)));
  }
  return weeks;
}

/** As the calendar counts weeks: the first one has the year's first Thursday. Source: ISO 8601. */
export function weekNumber(on: LocalDate): number {
  const thursday = addDays(on, 4 - weekdayOf(on));
  const newYear = Date.parse(`${thursday.slice(0, 4)}-01-01`);
  return 1 + Math.floor((Date.parse(thursday) - newYear) / (7 * 24 * 60 * 60 * 1000));
}

/** The first and the last day of `2026-11`. */
export function daysOfMonth(month: string): readonly [LocalDate, LocalDate] {
  const first = `${month}-01` as LocalDate;
  return [first, addDays(firstOfNext(first), -1)];
}

/** The month before or after, as `2026-12`. */
export function monthBeside(month: string, by: -1 | 1): string {
  const first = `${month}-01` as LocalDate;
  return (by === 1 ? firstOfNext(first) : addDays(first, -1)).slice(0, 7);
}

/** Whatever month it is, 31 days after its first day lie in the next one. */
function firstOfNext(first: LocalDate): LocalDate {
  return `${addDays(first, 31).slice(0, 7)}-01` as LocalDate;
}

/** Today of the calendar: where a body has only examples, the latest day that one of them lives in. */
export function todayOf(readings: readonly OpenReading[], fallback: LocalDate): LocalDate {
  const days = readings.map(({ view }) => wallAt(view.calendar, view.now).date);
  return days.sort().at(-1) ?? fallback;
}

export function isHeavy({ reminders }: Pick<DayFacts, 'reminders'>): boolean {
  return reminders >= HEAVY_DAY;
}

/** How much there is in a month or a year, and which day is the heaviest. */
export function sentenceOf(days: Days, when: string, language: Language): string {
  const dates = [...days.values()].reduce((sum, { marks }) => sum + marks.length, 0);
  const reminders = [...days.values()].reduce((sum, one) => sum + one.reminders, 0);
  if (dates + reminders === 0) return say(language, 'agenda.nothing', { when });
  const what = [
    ...(dates === 0 ? [] : [say(language, 'agenda.dates', { count: dates })]),
    ...(reminders === 0 ? [] : [say(language, 'agenda.reminders', { count: reminders })]),
  ];
  const first = say(language, 'agenda.some', { when, what: formatList(what, language) });
  return [first, ...heaviestOf(days, language)].join(' ');
}

/** Said where one day has more than every other. */
export function heaviestOf(days: Days, language: Language): readonly string[] {
  const loaded = [...days].filter(([, { reminders }]) => reminders > 0);
  const [heaviest, second] = loaded.sort(([, a], [, b]) => b.reminders - a.reminders);
  if (heaviest === undefined || second === undefined) return [];
  const [on, { reminders: count }] = heaviest;
  if (count === second[1].reminders) return [];
  const reminders = say(language, 'agenda.reminders', { count });
  return [say(language, 'agenda.heaviest', { day: formatDate(on, language), reminders })];
}
