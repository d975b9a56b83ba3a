import type { RecurringDutyRule } from '../calls/call-rules';
import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { DossierEvent, EventOf } from '../dossier/events';
import type { DecideResult } from '../dossier/outcome';
import { stepRule } from '../dossier/lookups';
import { accepted, refused, unless } from '../dossier/outcome';
import { latestToday } from '../deadlines/civil-day';
import type { Rejection } from '../dossier/rejections';
import type { PlannedDuty, PlannedReminder } from '../planning/plan';
import type { Instant } from '../primitives/instant';
import { isAfter } from '../primitives/instant';
import type { StateOf } from './step-state';

type RecordReport = Extract<CoordinatorCommand, { type: 'RecordReport' }> & { readonly at: Instant };

export const WAITING_DUTY: StateOf<'recurring-duty'> = {
  kind: 'recurring-duty',
  status: 'waiting',
  reportedYears: [],
  reminded: [],
  overdueYears: [],
  lastYear: null,
};

export function yearsOf(rule: RecurringDutyRule): readonly number[] {
  return Array.from({ length: rule.lastYear - rule.firstYear + 1 }, (_, index) => rule.firstYear + index);
}

/** The years that are still owed or were: without those after the duty was stopped. */
export function yearsOwed(rule: RecurringDutyRule, { lastYear }: StateOf<'recurring-duty'>): readonly number[] {
  return yearsOf(rule).filter((year) => lastYear === null || year <= lastYear);
}

/** A report that was handed in; in any order of years, late ones included and marked. */
export function recordReport(command: RecordReport, dossier: Dossier): DecideResult {
  const { at, by, stepId, year, submittedOn, fileId, noteTextId } = command;
  const state = dossier.steps[stepId];
  const rule = stepRule(dossier, stepId);
  if (state?.kind !== 'recurring-duty' || rule?.kind !== 'recurring-duty')
    return refused({ code: 'UnknownStep', stepId });
  return unless(reportProblems(command, rule, state), () => {
    const isLate = isAfterDue(dossier, command);
    return accepted({ at, type: 'ReportRecorded', by, stepId, year, submittedOn, isLate, fileId, noteTextId });
  });
}

function reportProblems(
  { at, stepId, year, submittedOn }: RecordReport,
  rule: RecurringDutyRule,
  state: StateOf<'recurring-duty'>,
): readonly (Rejection | null)[] {
  return [
    state.status === 'open' ? null : { code: 'StepNotOpen', stepId },
    yearsOwed(rule, state).includes(year) ? null : { code: 'UnknownReportYear', year },
    state.reportedYears.includes(year) ? { code: 'ReportAlreadyRecorded', year } : null,
    submittedOn > latestToday(at) ? { code: 'ReportInTheFuture', submittedOn } : null,
  ];
}

function isAfterDue(dossier: Dossier, { stepId, year, submittedOn }: RecordReport): boolean {
  const due = dutiesOf(dossier).find((duty) => duty.stepId === stepId && duty.year === year)?.due;
  return due !== undefined && submittedOn > due.on;
}

/** The reports of open duties that are still to come, in order of their due day. */
export function dutiesOf(dossier: Dossier): readonly PlannedDuty[] {
  return (dossier.plan?.duties ?? []).filter((duty) => {
    const state = dossier.steps[duty.stepId];
    if (state?.kind !== 'recurring-duty' || state.status !== 'open') return false;
    const isOwed = state.lastYear === null || duty.year <= state.lastYear;
    return isOwed && !state.reportedYears.includes(duty.year);
  });
}

/**
 * Report reminders that came due since the dossier last looked, of several the newest, and every report whose day has
 * passed unnoticed: also that of a duty which opened after it.
 */
export function dueReports(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  return dutiesOf(dossier).flatMap((duty) => {
    const newest = openReportReminders(dossier, duty)
      .filter((reminder) => !isAfter(reminder.decideAt, at))
      .at(-1);
    const isPassed = !isAfter(duty.due.at, at);
    // A day that is being moved has not passed: the new plan says when it does.
    const isOverdue = isPassed && dossier.planNeeded === null && !isMarkedOverdue(dossier, duty);
    const { stepId, year } = duty;
    return [
      ...(newest !== undefined && !isPassed
        ? [{ at, type: 'ReportReminderDue' as const, stepId, year, reminder: newest }]
        : []),
      ...(isOverdue ? [{ at, type: 'ReportOverdue' as const, stepId, year }] : []),
    ];
  });
}

function isMarkedOverdue(dossier: Dossier, { stepId, year }: PlannedDuty): boolean {
  const state = dossier.steps[stepId];
  return state?.kind === 'recurring-duty' && state.overdueYears.includes(year);
}

export function openReportReminders(dossier: Dossier, duty: PlannedDuty): readonly PlannedReminder[] {
  const state = dossier.steps[duty.stepId];
  const reminded = state?.kind === 'recurring-duty' ? state.reminded : [];
  return duty.reminders
    .filter((reminder) => isAfter(reminder.decideAt, dossier.reachedAt))
    .filter((reminder) => !reminded.includes(reminderKey(duty.year, reminder)))
    .sort((a, b) => (a.sendAt < b.sendAt ? -1 : 1));
}

type DutyEvent = EventOf<'DutyOpened' | 'ReportReminderDue' | 'ReportOverdue' | 'ReportRecorded' | 'DutyStopped'>;

export function evolveDuty(state: StateOf<'recurring-duty'>, event: DutyEvent): StateOf<'recurring-duty'> {
  switch (event.type) {
    case 'DutyOpened':
      return { ...state, status: 'open' };
    case 'DutyStopped':
      return {
        ...state,
        lastYear: event.lastYear,
        overdueYears: state.overdueYears.filter((year) => year <= event.lastYear),
      };
    case 'ReportReminderDue':
      return { ...state, reminded: [...state.reminded, reminderKey(event.year, event.reminder)] };
    case 'ReportOverdue':
      return { ...state, overdueYears: [...state.overdueYears, event.year] };
    case 'ReportRecorded':
      return {
        ...state,
        reportedYears: [...state.reportedYears, event.year],
        overdueYears: state.overdueYears.filter((year) => year !== event.year),
      };
  }
}

function reminderKey(year: number, reminder: PlannedReminder): string {
  return `${String(year)}:${String(reminder.offset)}`;
}
