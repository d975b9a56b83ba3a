import type { RecurringDutyRule, ReportDueDay } from '../calls/call-rules';
import type { StateOf } from './step-state';

/** One report that a duty asks for: about a year, or about a part of it. */
export interface ReportPeriod {
  readonly year: number;
  /** Which of the year's reports, from 1; absent: the year has one. */
  readonly nth?: number;
}

/** A period as the state remembers it: the year, or `2024-2` for the second report about 2024. */
export type PeriodKey = number | `${number}-${number}`;

export function keyOf({ year, nth }: ReportPeriod): PeriodKey {
  return nth === undefined ? year : `${year}-${nth}`;
}

/** The period of what was typed: a duty with one report a year has no numbers. */
export function periodOf({
  year,
  nth,
}: {
  readonly year: number;
  readonly nth?: number | null | undefined;
}): ReportPeriod {
  return nth === undefined || nth === null ? { year } : { year, nth };
}

export function isSamePeriod(one: ReportPeriod, other: ReportPeriod): boolean {
  return one.year === other.year && one.nth === other.nth;
}

/** Every report between the first and the last year of the call, with its due day. Oldest first. */
export function periodsOf(rule: RecurringDutyRule): readonly (ReportPeriod & { readonly due: ReportDueDay })[] {
  const years = Array.from({ length: rule.lastYear - rule.firstYear + 1 }, (_, index) => rule.firstYear + index);
  const { dueDays, dueMonthDay: monthDay, dueYearsLater: yearsLater = 1 } = rule;
  if (dueDays === undefined) return years.map((year) => ({ year, due: { monthDay, yearsLater } }));
  return years.flatMap((year) => dueDays.map((due, index) => ({ year, nth: index + 1, due })));
}

/** Whether a year is still owed or was: not before the first that is asked, and not after the duty was stopped. */
export function isYearOwed({ firstYear, lastYear }: StateOf<'recurring-duty'>, year: number): boolean {
  return year >= (firstYear ?? year) && year <= (lastYear ?? year);
}
