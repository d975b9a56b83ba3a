import type { OrganCode } from '../calls/call-rules';
import { earliestToday } from '../deadlines/civil-day';
import type { Dossier, Meeting } from '../dossier/dossier';
import type { LocalDate } from '../primitives/instant';
import { addDays, addMonths, daysBetween, weekdayOf } from '../primitives/instant';
import type { DayWindow, MeetingCalendar, MeetingRule, Recess } from './meeting-calendar';

/** One meeting of a calendar. */
export interface ScheduledMeeting {
  readonly on: LocalDate;
  /** True: only a rule says so that the municipality did not confirm. */
  readonly isAssumed: boolean;
}

const WEEK = 7;

/**
 * The meetings of a calendar in a window, each day once, in order. A named day is stated, also where a rule gives it;
 * a moved meeting is stated on its new day. Independent of the process's time zone.
 */
export function meetingsIn(calendar: MeetingCalendar, window: DayWindow): readonly ScheduledMeeting[] {
  const isIn = (on: LocalDate): boolean => on >= window.from && on <= window.until;
  const excepted = new Set(calendar.exceptions.map(({ on }) => on));
  const byRule = ruleMeetings(calendar, window).filter(({ on }) => !excepted.has(on));
  const moved = calendar.exceptions.flatMap(({ on, to }) =>
    to !== null && isRuleMeeting(calendar, on) && isIn(to) ? [to] : [],
  );
  const stated = [...calendar.dates.filter(isIn), ...moved].map((on) => ({ on, isAssumed: false }));
  const byDay = new Map<LocalDate, ScheduledMeeting>();
  for (const meeting of [...byRule, ...stated]) {
    const isAssumed = meeting.isAssumed && (byDay.get(meeting.on)?.isAssumed ?? true);
    byDay.set(meeting.on, { on: meeting.on, isAssumed });
  }
  return [...byDay.values()].sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** What the rules alone give, exceptions and named days left aside; a day twice where two rules give it. */
export function ruleMeetings(calendar: MeetingCalendar, window: DayWindow): readonly ScheduledMeeting[] {
  if (calendar.rhythm === 'irregular') return [];
  return calendar.rules.flatMap((rule) =>
    daysOfRule(rule, window)
      .filter((on) => !isInRecess(calendar.recess, on))
      .map((on) => ({ on, isAssumed: !rule.isConfirmed })),
  );
}

/** Whether a rule gives a meeting on this day, before exceptions. */
export function isRuleMeeting(calendar: MeetingCalendar, on: LocalDate): boolean {
  return ruleMeetings(calendar, { from: on, until: on }).length > 0;
}

/** The days that a rule gives in a window, in order, recess or not. */
export function daysOfRule(rule: MeetingRule, window: DayWindow): readonly LocalDate[] {
  const first = rule.from !== null && rule.from > window.from ? rule.from : window.from;
  const last = rule.until !== null && rule.until < window.until ? rule.until : window.until;
  const weekday = rule.every === 'twoWeeks' ? weekdayOf(rule.from) : rule.weekday;
  const days: LocalDate[] = [];
  const ahead = (weekday - weekdayOf(first) + WEEK) % WEEK;
  for (let on = addDays(first, ahead); on <= last; on = addDays(on, WEEK)) if (isItsTurn(rule, on)) days.push(on);
  return days;
}

/** Of a day on the rule's weekday. */
function isItsTurn(rule: MeetingRule, on: LocalDate): boolean {
  switch (rule.every) {
    case 'week':
      return true;
    case 'twoWeeks':
      return daysBetween(rule.from, on) % (2 * WEEK) === 0;
    case 'month':
      return rule.nth === 'last' ? isLastOfMonth(on) : Math.ceil(Number(on.slice(8)) / WEEK) === rule.nth;
  }
}

function isLastOfMonth(on: LocalDate): boolean {
  return addDays(on, WEEK).slice(0, 7) !== on.slice(0, 7);
}

export function isInRecess(recess: Recess | null, on: LocalDate): boolean {
  if (recess === null) return false;
  const { from, until } = recess;
  const day = on.slice(5);
  return from <= until ? day >= from && day <= until : day >= from || day <= until;
}

/** What a dossier keeps of an organ's calendar: small, because a dossier holds it for each of its participants. */
export function dossierMeetings(organ: OrganCode, calendar: MeetingCalendar, window: DayWindow): readonly Meeting[] {
  const { agendaDays } = calendar;
  return meetingsIn(calendar, window).map(({ on, isAssumed }) => ({
    organ,
    on,
    ...(isAssumed && { isAssumed }),
    ...(agendaDays !== null && { agendaDaysBefore: agendaDays }),
  }));
}

/** A closing that moves farther than this is told anew. */
const MONTHS_AFTER_CLOSING = 6;
const MONTHS_WITHOUT_CLOSING = 18;

/**
 * What a dossier must know that begins on a day: to the end of the month half a year after its closing, so that a closing
 * can move, and no farther: a dossier holds every meeting of each of its participants. Without a closing a year and a half.
 */
export function meetingWindow(from: LocalDate, closingOn: LocalDate | null): DayWindow {
  const isAhead = closingOn !== null && closingOn > from;
  const months = closingOn === null ? MONTHS_WITHOUT_CLOSING : MONTHS_AFTER_CLOSING;
  const first = `${addMonths(isAhead ? closingOn : from, months + 1).slice(0, 7)}-01` as LocalDate;
  return { from, until: addDays(first, -1) };
}

/** The same of a dossier that runs: from its launch, counted from today where its closing is over. */
export function meetingWindowOf({ launchedAt, reachedAt, dates }: Dossier): DayWindow {
  const { until } = meetingWindow(earliestToday(reachedAt), dates?.closing?.on ?? null);
  return { from: earliestToday(launchedAt ?? reachedAt), until };
}
