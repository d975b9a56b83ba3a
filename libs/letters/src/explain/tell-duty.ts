import type { RecurringDutyRule, ReportDueDay } from '@penhouder/domain';
import { formatDate, formatDayAndMonth } from '../words/formats';
import type { ExplainedLine } from './explanation';
import { reminderDays } from './planned-days';
import { tellCoordinatorReminders } from './tell-dates';
import type { Telling } from './telling';
import { line, tellStep } from './telling';

/** Which reports follow, from when, until when each is expected, and what happens when one comes back. */
export function dutyLines(telling: Telling, duty: RecurringDutyRule): readonly ExplainedLine[] {
  const { firstYearAfterOpening: later, years, needsAcceptance, correctionDays } = duty;
  return [
    reportsLine(telling, duty),
    ...(later === undefined ? [] : [line(tellStep(telling, 'duty.fromOpening', { count: later }))]),
    ...(years === undefined ? [] : [line(tellStep(telling, 'duty.count', { count: years }))]),
    ...(needsAcceptance === true ? [line(tellStep(telling, 'duty.acceptance'))] : []),
    ...(correctionDays === undefined ? [] : [line(tellStep(telling, 'duty.correction', { count: correctionDays }))]),
  ];
}

/** How the coordinator is reminded of each report; with the days, unless the first year is only known once it begins. */
export function dutyReminders(telling: Telling, duty: RecurringDutyRule): ExplainedLine {
  const { plan, language } = telling;
  const isKnown = duty.firstYearAfterOpening === undefined;
  const items = (isKnown ? (plan?.duties ?? []) : []).flatMap((planned) => {
    const days = planned.stepId === duty.id ? reminderDays(telling, planned.reminders) : null;
    if (days === null) return [];
    const { year, due } = planned;
    return [tellStep(telling, 'duty.remindedOn', { year, due: formatDate(due.on, language), days })];
  });
  return line(tellCoordinatorReminders(telling, duty.workingDaysBefore), items);
}

function reportsLine(telling: Telling, duty: RecurringDutyRule): ExplainedLine {
  const { firstYear: first, lastYear: last, dueMonthDay: monthDay, dueYearsLater: yearsLater = 1, rhythm } = duty;
  const dueDays = duty.dueDays ?? [{ monthDay, yearsLater }];
  if (dueDays.length > 1 || rhythm !== undefined) {
    const items = dueDays.map((due, index) =>
      tellStep(telling, `duty.part.${rhythm ?? 'numbered'}`, { nth: index + 1, ...dueValues(telling, due) }),
    );
    return line(tellStep(telling, 'duty.several', { first, last, count: dueDays.length }), items);
  }
  const values = { first, last, ...dueValues(telling, { monthDay, yearsLater }) };
  return line(tellStep(telling, first === last ? 'duty.year' : 'duty.years', values));
}

const DUE = { '-1': 'before', '0': 'same', '1': 'after' } as const;

function dueValues(telling: Telling, { monthDay, yearsLater }: ReportDueDay): { readonly day: string; due: string } {
  return { day: monthDayWords(telling, monthDay), due: tellStep(telling, `duty.due.${DUE[`${yearsLater}`]}`) };
}

/** `31 maart` of `03-31`. */
export function monthDayWords({ language }: Telling, monthDay: string): string {
  return formatDayAndMonth(`2019-${monthDay}` as Parameters<typeof formatDayAndMonth>[0], language);
}
