import type {
  DeadlineRule,
  Language,
  LocalDate,
  Plan,
  PlannedDuty,
  PlannedReminder,
  StepRule,
  WorkingCalendar,
} from '@penhouder/domain';
import { addDays, weekdayOf, workingDaysBetween } from '@penhouder/domain';
import { formatDate, formatList, formatTime } from '../words/formats';
import { periodOfRule } from '../words/report-words';
import { say } from '../words/say';

/** `Sluitingsdatum van de oproep; er is geen uur vermeld, dus de hele dag telt mee.` */
export function closingReason(
  { closing, isClosedByBody }: { readonly closing: DeadlineRule; readonly isClosedByBody: boolean },
  language: Language,
): string {
  if (isClosedByBody) return say(language, 'planReasons.closedByBody');
  return closing.time === null
    ? say(language, 'planReasons.closingWholeDay')
    : say(language, 'planReasons.closingAtTime', { time: formatTime(closing.time, language) });
}

/** `Eigen uiterste dag, 20 werkdagen vóór de sluitingsdatum.`, or that it lies after it. */
export function internalDueReason(plan: Plan, calendar: WorkingCalendar, language: Language): string {
  const { internalDue, closing } = plan;
  if (internalDue === null || closing === null) return '';
  if (internalDue.on > closing.on) return say(language, 'planReasons.internalDueTooLate');
  const count = workingDaysBetween(calendar, internalDue.on, closing.on);
  return say(language, 'planReasons.internalDue', { count });
}

export function reportReason(duty: PlannedDuty, rule: StepRule | undefined, language: Language): string {
  return say(language, 'planReasons.report', { year: periodOfRule(duty, rule, language) });
}

/**
 * Why a reminder falls on its day: `30 werkdagen vóór vr 13 december 2019`, and which closed days in between made it
 * earlier than the weeks alone would.
 */
export function planSentence(
  { reminder, dueOn }: { readonly reminder: PlannedReminder; readonly dueOn: LocalDate },
  calendar: WorkingCalendar,
  language: Language,
): string {
  const due = formatDate(dueOn, language);
  const reason = say(language, 'planReasons.reminder', { count: reminder.offset, due });
  const closed = closedDaysBetween(reminder.on, dueOn, calendar);
  if (closed.length === 0) return reason;
  const names = formatList(closed, language);
  return `${reason}; ${say(language, 'planReasons.closedDays', { names, count: closed.length })}`;
}

/** Names of closed days that fall on a weekday strictly between two days, in order. */
function closedDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): string[] {
  const names: string[] = [];
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    const name = calendar.closedDays[day];
    if (name !== undefined && !isWeekend(day)) names.push(name);
  }
  return names;
}

function isWeekend(day: LocalDate): boolean {
  return weekdayOf(day) > 5;
}
