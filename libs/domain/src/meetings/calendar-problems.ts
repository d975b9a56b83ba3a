import type { LocalDate } from '../primitives/instant';
import { addDays, daysBetween } from '../primitives/instant';
import type { DayWindow, MeetingCalendar, MeetingRule } from './meeting-calendar';
import { daysOfRule, isRuleMeeting, meetingsIn, ruleMeetings } from './meetings-in';

/** Why a calendar cannot be: with the place in its list where there is one. */
export type MeetingProblem =
  /** An organ that meets irregularly has no rule. */
  | { readonly code: 'IrregularHasRules' }
  /** Neither a rule nor a day, of an organ that is said to meet regularly. */
  | { readonly code: 'RhythmUnknown' }
  | { readonly code: 'RuleEndsBeforeItBegins'; readonly index: number }
  /** No day between its first and its last is one of the rule. */
  | { readonly code: 'RuleWithoutMeeting'; readonly index: number }
  /** The rules give meetings in the recess only. */
  | { readonly code: 'RecessCoversAll' }
  /** The agenda would be fixed before the meeting that comes before. */
  | { readonly code: 'AgendaLongerThanInterval'; readonly agendaDays: number; readonly intervalDays: number }
  /** Points cannot come in before the agenda is public. */
  | { readonly code: 'PointsBeforeAgenda'; readonly agendaDays: number; readonly pointsDays: number }
  | { readonly code: 'DateTwice'; readonly index: number; readonly on: LocalDate }
  | { readonly code: 'ExceptionTwice'; readonly index: number; readonly on: LocalDate }
  | { readonly code: 'ExceptionWithoutMeeting'; readonly index: number; readonly on: LocalDate }
  /** There is a meeting already on the day to which it is moved. */
  | { readonly code: 'MovedOntoMeeting'; readonly index: number; readonly on: LocalDate };

/** Two years show every interval of a rule, a leap day included. */
const YEARS_LOOKED_AT = 2;
const DAYS_LOOKED_AT = YEARS_LOOKED_AT * 366;
/** Where a rule holds without a first and a last day, any two years do. */
const ANY_DAY = '2024-01-01' as LocalDate;

/** Everything that is impossible in a calendar, so that a form can show it all. Empty when nothing is. */
export function calendarProblems(calendar: MeetingCalendar): readonly MeetingProblem[] {
  const ofRules = ruleProblems(calendar);
  return [
    ...rhythmProblems(calendar),
    ...ofRules,
    ...(ofRules.length > 0 ? [] : [...recessProblems(calendar), ...agendaProblems(calendar)]),
    ...pointsProblems(calendar),
    ...dateProblems(calendar),
    ...exceptionProblems(calendar),
  ];
}

function rhythmProblems({ rhythm, rules, dates }: MeetingCalendar): readonly MeetingProblem[] {
  if (rhythm === 'irregular') return rules.length > 0 ? [{ code: 'IrregularHasRules' }] : [];
  return rules.length === 0 && dates.length === 0 ? [{ code: 'RhythmUnknown' }] : [];
}

function ruleProblems({ rhythm, rules }: MeetingCalendar): readonly MeetingProblem[] {
  if (rhythm === 'irregular') return [];
  return rules.flatMap((rule, index): readonly MeetingProblem[] => {
    if (rule.from !== null && rule.until !== null && rule.until < rule.from)
      return [{ code: 'RuleEndsBeforeItBegins', index }];
    return daysOfRule(rule, lookedAt(rule)).length === 0 ? [{ code: 'RuleWithoutMeeting', index }] : [];
  });
}

/** The first two years of a rule, or its last where it has no first day. */
function lookedAt({ from, until }: MeetingRule): DayWindow {
  const first = from ?? (until === null ? ANY_DAY : addDays(until, -DAYS_LOOKED_AT));
  return { from: first, until: addDays(first, DAYS_LOOKED_AT) };
}

function recessProblems(calendar: MeetingCalendar): readonly MeetingProblem[] {
  const { rules, recess, rhythm } = calendar;
  if (recess === null || rules.length === 0 || rhythm === 'irregular') return [];
  const isAnyOutside = rules.some((rule) => ruleMeetings({ ...calendar, rules: [rule] }, lookedAt(rule)).length > 0);
  return isAnyOutside ? [] : [{ code: 'RecessCoversAll' }];
}

/** Only between meetings of rules: a council that is called together once more has its own terms. */
function agendaProblems(calendar: MeetingCalendar): readonly MeetingProblem[] {
  const { agendaDays } = calendar;
  const intervalDays = shortestInterval(calendar);
  if (agendaDays === null || intervalDays === null || agendaDays <= intervalDays) return [];
  return [{ code: 'AgendaLongerThanInterval', agendaDays, intervalDays }];
}

function shortestInterval(calendar: MeetingCalendar): number | null {
  const intervals = calendar.rules.flatMap((rule) => {
    const days = [...new Set(ruleMeetings(calendar, lookedAt(rule)).map(({ on }) => on))].sort();
    return days.slice(1).map((on, nth) => daysBetween(days[nth] ?? on, on));
  });
  return intervals.length === 0 ? null : Math.min(...intervals);
}

function pointsProblems({ agendaDays, pointsDays }: MeetingCalendar): readonly MeetingProblem[] {
  if (agendaDays === null || pointsDays === null || pointsDays <= agendaDays) return [];
  return [{ code: 'PointsBeforeAgenda', agendaDays, pointsDays }];
}

function dateProblems({ dates }: MeetingCalendar): readonly MeetingProblem[] {
  return dates.flatMap((on, index) => (dates.indexOf(on) < index ? [{ code: 'DateTwice' as const, index, on }] : []));
}

function exceptionProblems(calendar: MeetingCalendar): readonly MeetingProblem[] {
  const { exceptions } = calendar;
  return exceptions.flatMap(({ on, to }, index): readonly MeetingProblem[] => {
    if (exceptions.findIndex((one) => one.on === on) < index) return [{ code: 'ExceptionTwice', index, on }];
    if (!isRuleMeeting(calendar, on)) return [{ code: 'ExceptionWithoutMeeting', index, on }];
    return to !== null && isTaken(calendar, to, index) ? [{ code: 'MovedOntoMeeting', index, on: to }] : [];
  });
}

/** By the calendar without this exception, whose own day is free once it has moved. */
function isTaken(calendar: MeetingCalendar, on: LocalDate, index: number): boolean {
  const exceptions = calendar.exceptions.filter((_, nth) => nth !== index);
  return meetingsIn({ ...calendar, exceptions }, { from: on, until: on }).length > 0;
}
