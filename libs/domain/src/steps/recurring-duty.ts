import type { RecurringDutyRule } from '../calls/call-rules';
import { latestToday } from '../deadlines/civil-day';
import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { DossierEvent, EventOf } from '../dossier/events';
import { stepRule } from '../dossier/lookups';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused, unless } from '../dossier/outcome';
import type { Rejection } from '../dossier/rejections';
import type { ReportFiling } from '../dossier/step-state';
import type { PlannedDuty, PlannedReminder } from '../planning/plan';
import type { Instant } from '../primitives/instant';
import { isAfter } from '../primitives/instant';
import { isSamePeriod, isYearOwed, keyOf, periodOf, periodsOf } from './report-period';
import type { PeriodKey, ReportPeriod } from './report-period';
import { lastFiling } from './report-verdict';
import { stillStep } from '../suspension/suspension';
import type { StateOf } from './step-state';

type RecordReport = Extract<CoordinatorCommand, { type: 'RecordReport' }> & { readonly at: Instant };
type Duty = StateOf<'recurring-duty'>;

export const WAITING_DUTY: Duty = {
  kind: 'recurring-duty',
  status: 'waiting',
  reportedYears: [],
  reminded: [],
  overdueYears: [],
  lastYear: null,
};

/** The reports that are still owed or were: from the first year that is asked, without those after the duty was stopped. */
export function reportsOwed(rule: RecurringDutyRule, state: Duty): readonly ReportPeriod[] {
  return periodsOf(rule)
    .filter(({ year }) => isYearOwed(state, year))
    .map(periodOf);
}

/** Whether nothing more is to be done about a report: it is in, and the funder took it where the call asks for that. */
export function isSettled(rule: RecurringDutyRule, state: Duty, period: ReportPeriod): boolean {
  const isIn = state.reportedYears.includes(keyOf(period));
  const isAccepted = (lastFiling(state, period)?.acceptedOn ?? null) !== null;
  return isIn && (rule.needsAcceptance !== true || isAccepted);
}

/**
 * The duty begins. One that the call counts from the opening asks nothing of the years before the step that it waited for
 * ended, whenever that was recorded. Source: `domain.md` 2.4 (an area that is approved a year later).
 */
export function dutyOpened(
  dossier: Dossier,
  { rule, state }: { readonly rule: RecurringDutyRule; readonly state: Duty },
  at: Instant,
): DossierEvent {
  const { firstYearAfterOpening: later, years: count } = rule;
  const opened = { at, type: 'DutyOpened' as const, stepId: rule.id };
  if (later === undefined) return { ...opened, years: yearsOf(reportsOwed(rule, state)) };
  const firstYear = Math.max(rule.firstYear, openingYear(dossier, rule, at) + later);
  const lastYear = Math.min(rule.lastYear, state.lastYear ?? rule.lastYear, firstYear + (count ?? Infinity) - 1);
  return {
    ...opened,
    years: yearsOf(reportsOwed(rule, { ...state, firstYear, lastYear })),
    range: { firstYear, lastYear },
  };
}

/** The year of the day on which the last step that the duty waited for ended. */
function openingYear(dossier: Dossier, { after, when = [] }: RecurringDutyRule, at: Instant): number {
  const days = [...after, ...when.map(({ step }) => step)].flatMap((step) => {
    const on = dossier.stepRecords[step]?.concludedOn ?? null;
    return on === null ? [] : [on.length > 10 ? latestToday(on as Instant) : on];
  });
  const last = days.reduce<string>((latest, on) => (on > latest ? on : latest), days[0] ?? latestToday(at));
  return Number(last.slice(0, 4));
}

function yearsOf(periods: readonly ReportPeriod[]): readonly number[] {
  return [...new Set(periods.map(({ year }) => year))];
}

/** A report that was handed in; in any order of years, late ones included and marked. */
export function recordReport(command: RecordReport, dossier: Dossier): DecideResult {
  const { at, by, stepId, submittedOn, fileId, noteTextId } = command;
  const state = dossier.steps[stepId];
  const rule = stepRule(dossier, stepId);
  if (state?.kind !== 'recurring-duty' || rule?.kind !== 'recurring-duty')
    return refused({ code: 'UnknownStep', stepId });
  const period = periodOf(command);
  return unless(reportProblems(command, rule, state), () => {
    const isLate = isAfterDue(dossier, command);
    return accepted({ at, type: 'ReportRecorded', by, stepId, ...period, submittedOn, isLate, fileId, noteTextId });
  });
}

function reportProblems(command: RecordReport, rule: RecurringDutyRule, state: Duty): readonly (Rejection | null)[] {
  const { at, stepId, year, submittedOn } = command;
  const period = periodOf(command);
  return [
    state.status === 'open' ? null : { code: 'StepNotOpen', stepId },
    reportsOwed(rule, state).some((one) => isSamePeriod(one, period)) ? null : { code: 'UnknownReportYear', year },
    state.reportedYears.includes(keyOf(period)) ? { code: 'ReportAlreadyRecorded', year } : null,
    submittedOn > latestToday(at) ? { code: 'ReportInTheFuture', submittedOn } : null,
  ];
}

function isAfterDue(dossier: Dossier, command: RecordReport): boolean {
  const period = periodOf(command);
  const duties = (dossier.plan?.duties ?? []).filter(({ stepId }) => stepId === command.stepId);
  const due = duties.find((duty) => isSamePeriod(duty, period))?.due;
  return due !== undefined && command.submittedOn > due.on && stillStep(dossier, command.stepId) === null;
}

/** The reports of open duties that are still to come, in order of their due day. */
export function dutiesOf(dossier: Dossier): readonly PlannedDuty[] {
  return (dossier.plan?.duties ?? []).filter((duty) => {
    const state = dossier.steps[duty.stepId];
    if (state?.kind !== 'recurring-duty' || state.status !== 'open') return false;
    return isYearOwed(state, duty.year) && !state.reportedYears.includes(keyOf(duty));
  });
}

/** Those whose clock runs. */
export function runningDuties(dossier: Dossier): readonly PlannedDuty[] {
  return dutiesOf(dossier).filter(({ stepId }) => stillStep(dossier, stepId) === null);
}

/**
 * Report reminders that came due since the dossier last looked, of several the newest, and every report whose day has
 * passed unnoticed: also that of a duty which opened after it.
 */
export function dueReports(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  return runningDuties(dossier).flatMap((duty): readonly DossierEvent[] => {
    const about = { at, stepId: duty.stepId, ...periodOf(duty) };
    if (!isAfter(duty.due.at, at)) {
      // A day that is being moved has not passed: the new plan says when it does.
      const isNoticed = dossier.planNeeded !== null || isMarkedOverdue(dossier, duty);
      return isNoticed ? [] : [{ ...about, type: 'ReportOverdue' }];
    }
    const newest = openReportReminders(dossier, duty)
      .filter((reminder) => !isAfter(reminder.decideAt, at))
      .at(-1);
    return newest === undefined ? [] : [{ ...about, type: 'ReportReminderDue', reminder: newest }];
  });
}

function isMarkedOverdue(dossier: Dossier, duty: PlannedDuty): boolean {
  const state = dossier.steps[duty.stepId];
  return state?.kind === 'recurring-duty' && state.overdueYears.includes(keyOf(duty));
}

export function openReportReminders(dossier: Dossier, duty: PlannedDuty): readonly PlannedReminder[] {
  const state = dossier.steps[duty.stepId];
  const reminded = state?.kind === 'recurring-duty' ? state.reminded : [];
  return duty.reminders
    .filter((reminder) => isAfter(reminder.decideAt, dossier.reachedAt))
    .filter((reminder) => !reminded.includes(reminderKey(keyOf(duty), reminder)))
    .sort((a, b) => (a.sendAt < b.sendAt ? -1 : 1));
}

type DutyEvent = EventOf<
  | 'DutyOpened'
  | 'ReportReminderDue'
  | 'ReportOverdue'
  | 'ReportRecorded'
  | 'ReportReturned'
  | 'ReportAccepted'
  | 'DutyStopped'
>;

export function evolveDuty(state: Duty, event: DutyEvent): Duty {
  switch (event.type) {
    case 'DutyOpened':
      return { ...state, status: 'open', ...event.range };
    case 'DutyStopped':
      return {
        ...state,
        lastYear: event.lastYear,
        overdueYears: state.overdueYears.filter((key) => yearOfKey(key) <= event.lastYear),
      };
    case 'ReportReminderDue':
      return { ...state, reminded: [...state.reminded, reminderKey(keyOf(event), event.reminder)] };
    case 'ReportOverdue':
      return { ...state, overdueYears: [...state.overdueYears, keyOf(event)] };
    case 'ReportRecorded':
      return recorded(state, event);
    case 'ReportReturned': {
      const { returnedOn: on, dueOn } = event;
      return openAgain(judged(withoutMoved(state, event), event, { returned: { on, dueOn } }), keyOf(event));
    }
    case 'ReportAccepted':
      return judged(state, event, { acceptedOn: event.acceptedOn });
  }
}

function recorded(state: Duty, event: EventOf<'ReportRecorded'>): Duty {
  const { submittedOn, isLate } = event;
  const filing: ReportFiling = { ...periodOf(event), submittedOn, isLate, returned: null, acceptedOn: null };
  return {
    ...state,
    reportedYears: [...state.reportedYears, keyOf(event)],
    overdueYears: state.overdueYears.filter((key) => key !== keyOf(event)),
    filings: [...(state.filings ?? []), filing],
  };
}

/** What the funder said of a report as it was handed in last. */
function judged(state: Duty, period: ReportPeriod, change: Partial<ReportFiling>): Duty {
  const last = lastFiling(state, period);
  return { ...state, filings: (state.filings ?? []).map((one) => (one === last ? { ...one, ...change } : one)) };
}

/** As before the report was handed in, with reminders that can leave once more. */
function openAgain(state: Duty, key: PeriodKey): Duty {
  return {
    ...state,
    status: 'open',
    reportedYears: state.reportedYears.filter((one) => one !== key),
    reminded: state.reminded.filter((one) => !one.startsWith(`${String(key)}:`)),
  };
}

/** The funder names a new day: the one before holds no more. */
function withoutMoved({ movedReports, ...state }: Duty, period: ReportPeriod): Duty {
  const others = (movedReports ?? []).filter((one) => !isSamePeriod(one, period));
  return others.length === 0 ? state : { ...state, movedReports: others };
}

function yearOfKey(key: PeriodKey): number {
  return typeof key === 'number' ? key : Number(key.slice(0, key.indexOf('-')));
}

function reminderKey(key: PeriodKey, reminder: PlannedReminder): string {
  return `${String(key)}:${String(reminder.offset)}`;
}
