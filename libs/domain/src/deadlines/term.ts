import type { StepId } from '../primitives/ids';
import type { Instant, LocalDate, LocalTime } from '../primitives/instant';
import { addDays, addMonths, weekdayOf } from '../primitives/instant';
import type { PlannedDeadline } from '../planning/plan';
import type { WorkingCalendar } from './working-calendar';
import { addWorkingDays, endOfDay, instantAt, wallAt } from './working-calendar';

/** What a relative term is counted from. */
export type Anchor =
  | { readonly event: 'launch' }
  | { readonly event: 'closing' }
  | { readonly event: 'opened' | 'concluded'; readonly step: StepId };

/** Which closed days a term looks at: those of the law, of town halls, or of the body itself. Source: `domain.md` 2.0.6. */
export type CalendarChoice = 'legal' | 'townHall' | 'body';

/** A term counted from something that happens. */
export interface RelativeTerm {
  readonly kind: 'relative';
  readonly anchor: Anchor;
  /** Negative: counted back. */
  readonly count: number;
  readonly unit: 'calendarDays' | 'workingDays' | 'weeks' | 'months' | 'years';
  /** Counting begins on the day after the anchor (the anchor's day is not counted) or on the first of the next month. */
  readonly from: 'anchorDay' | 'firstOfNextMonth';
  readonly calendar: CalendarChoice;
  /** Whether an end on a Saturday, Sunday or closed day moves. Source of the default: per statute, `domain.md` 2.0.6. */
  readonly shift: 'none' | 'nextWorkingDay';
}

/**
 * How a date is worded. `until`: up to and including the day, or before the hour. `before`: the day itself, or the hour,
 * is too late. `never`: awaited, without a date.
 */
export type Term =
  | { readonly kind: 'until'; readonly on: LocalDate; readonly time: LocalTime | null }
  | { readonly kind: 'before'; readonly on: LocalDate; readonly time: LocalTime | null }
  | RelativeTerm
  | { readonly kind: 'never' };

/** What terms are counted from, as far as it has happened. */
export interface Anchors {
  readonly launch: Instant;
  readonly closing: LocalDate | null;
  readonly opened: Readonly<Record<StepId, Instant>>;
  /** A day, or the instant where one is known. */
  readonly concluded: Readonly<Record<StepId, LocalDate | Instant>>;
}

/**
 * A term as a day and an instant: what happens before `at` is in time. Null when it has no date, or its anchor has not
 * happened.
 */
export function resolveTerm(term: Term, anchors: Anchors, calendar: WorkingCalendar): PlannedDeadline | null {
  switch (term.kind) {
    case 'never':
      return null;
    case 'until':
      return term.time === null ? wholeDay(calendar, term.on) : atHour(calendar, term.on, term.time);
    case 'before':
      return term.time === null ? wholeDay(calendar, addDays(term.on, -1)) : atHour(calendar, term.on, term.time);
    case 'relative': {
      const from = anchorDay(term.anchor, anchors, calendar);
      return from === null ? null : wholeDay(calendar, countedFrom(term, from, calendar));
    }
  }
}

/** The last day of a relative term whose anchor lies on `from`. The anchor's own day is never counted. */
export function countedFrom(term: RelativeTerm, from: LocalDate, calendar: WorkingCalendar): LocalDate {
  const days = calendarOf(calendar, term.calendar);
  const start = term.from === 'firstOfNextMonth' ? addMonths(`${from.slice(0, 7)}-01` as LocalDate, 1) : from;
  const end = added(term, start, days);
  return term.shift === 'none' ? end : shifted(end, days);
}

/** The same clocks with only the closed days that a term looks at. */
export function calendarOf(calendar: WorkingCalendar, choice: CalendarChoice): WorkingCalendar {
  const closedDays =
    choice === 'legal' ? calendar.legalDays : choice === 'townHall' ? calendar.townHallDays : undefined;
  return closedDays === undefined ? calendar : { ...calendar, closedDays };
}

function added({ count, unit }: RelativeTerm, start: LocalDate, days: WorkingCalendar): LocalDate {
  switch (unit) {
    case 'calendarDays':
      return addDays(start, count);
    case 'weeks':
      return addDays(start, count * 7);
    case 'workingDays':
      return addWorkingDays(days, start, count);
    case 'months':
      return addMonths(start, count);
    case 'years':
      return addMonths(start, count * 12);
  }
}

function shifted(end: LocalDate, { closedDays }: WorkingCalendar): LocalDate {
  let day = end;
  while (weekdayOf(day) > 5 || closedDays[day] !== undefined) day = addDays(day, 1);
  return day;
}

function anchorDay(anchor: Anchor, anchors: Anchors, calendar: WorkingCalendar): LocalDate | null {
  switch (anchor.event) {
    case 'launch':
      return wallAt(calendar, anchors.launch).date;
    case 'closing':
      return anchors.closing;
    case 'opened':
    case 'concluded': {
      const at = anchors[anchor.event][anchor.step];
      return at === undefined ? null : dayOf(at, calendar);
    }
  }
}

function dayOf(at: LocalDate | Instant, calendar: WorkingCalendar): LocalDate {
  return isInstant(at) ? wallAt(calendar, at).date : at;
}

function isInstant(at: LocalDate | Instant): at is Instant {
  return at.includes('T');
}

/** "Uiterlijk op D": D is included; without an hour the whole day counts. Source: `domain.md` 2.0.6. */
export function wholeDay(calendar: WorkingCalendar, on: LocalDate): PlannedDeadline {
  return { on, at: endOfDay(calendar, on), isHourStated: false };
}

export function atHour(calendar: WorkingCalendar, on: LocalDate, time: LocalTime): PlannedDeadline {
  return { on, at: instantAt(calendar, on, time), isHourStated: true };
}
