import { latestToday } from '../deadlines/civil-day';
import type { RecurringDutyRule } from '../calls/call-rules';
import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import { stepRule } from '../dossier/lookups';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused, unless } from '../dossier/outcome';
import type { Rejection } from '../dossier/rejections';
import type { ReportFiling } from '../dossier/step-state';
import type { StepId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import { addDays } from '../primitives/instant';
import { isSamePeriod, periodOf } from './report-period';
import type { ReportPeriod } from './report-period';
import type { StateOf } from './step-state';

type Verdict<Type extends 'ReturnReport' | 'AcceptReport'> = Extract<CoordinatorCommand, { type: Type }> & {
  readonly at: Instant;
};

/** What the funder says of a report. */
export function judgeReport(command: Verdict<'ReturnReport' | 'AcceptReport'>, dossier: Dossier): DecideResult {
  return command.type === 'ReturnReport' ? returnReport(command, dossier) : acceptReport(command, dossier);
}

/**
 * The funder sends a report back with words and a new day: it is open again, due, reminded of and overdue as a report is.
 * What was handed in before stays on record.
 */
function returnReport(command: Verdict<'ReturnReport'>, dossier: Dossier): DecideResult {
  const { at, by, stepId, returnedOn, reasonTextId } = command;
  const duty = dutyOf(dossier, command);
  if ('problem' in duty) return refused(duty.problem);
  const { rule, filing, period } = duty;
  const days = rule.correctionDays ?? null;
  const dueOn = command.dueOn ?? (days === null ? null : addDays(returnedOn, days));
  if (dueOn === null) return refused({ code: 'FieldMissing', field: 'dueOn' });
  return unless(
    [
      dayProblem('returnedOn', returnedOn, { at, filing }),
      dueOn <= returnedOn ? { code: 'FieldNotValid', field: 'dueOn', expected: 'day', of: [] } : null,
    ],
    () => accepted({ at, type: 'ReportReturned', by, stepId, ...period, returnedOn, dueOn, reasonTextId }),
  );
}

/** The funder has nothing more to say about a report. */
function acceptReport(command: Verdict<'AcceptReport'>, dossier: Dossier): DecideResult {
  const { at, by, stepId, year, acceptedOn, noteTextId } = command;
  const duty = dutyOf(dossier, command);
  if ('problem' in duty) return refused(duty.problem);
  const { filing, period } = duty;
  return unless(
    [
      filing.acceptedOn === null ? null : { code: 'ReportNotRecorded', year },
      dayProblem('acceptedOn', acceptedOn, { at, filing }),
    ],
    () => accepted({ at, type: 'ReportAccepted', by, stepId, ...period, acceptedOn, noteTextId }),
  );
}

interface JudgedDuty {
  readonly rule: RecurringDutyRule;
  readonly period: ReportPeriod;
  /** The report as it went last. */
  readonly filing: ReportFiling;
}

function dutyOf(
  dossier: Dossier,
  command: Verdict<'ReturnReport' | 'AcceptReport'>,
): JudgedDuty | { readonly problem: Rejection } {
  const { stepId, year } = command;
  const state = dossier.steps[stepId];
  const rule = stepRule(dossier, stepId);
  if (state?.kind !== 'recurring-duty' || rule?.kind !== 'recurring-duty') {
    return { problem: { code: 'UnknownStep', stepId } };
  }
  const period = periodOf(command);
  const filing = lastFiling(state, period);
  return filing?.returned !== null ? { problem: { code: 'ReportNotRecorded', year } } : { rule, period, filing };
}

/** What the funder said lies between the day of the report and today. */
function dayProblem(
  field: string,
  on: LocalDate,
  { at, filing }: { readonly at: Instant; readonly filing: ReportFiling },
): Rejection | null {
  if (on > latestToday(at)) return { code: 'DayInTheFuture', field, on };
  return on < filing.submittedOn ? { code: 'FieldNotValid', field, expected: 'day', of: [] } : null;
}

/** A report as it was handed in last; null when it never was. */
export function lastFiling({ filings }: StateOf<'recurring-duty'>, period: ReportPeriod): ReportFiling | null {
  return (filings ?? []).filter((one) => isSamePeriod(one, period)).at(-1) ?? null;
}

/** Reports as they went last that were not sent back: the funder can still say something about them. */
export function judgeableReports(dossier: Dossier, stepId: StepId): readonly ReportFiling[] {
  const state = dossier.steps[stepId];
  if (state?.kind !== 'recurring-duty') return [];
  const filings = state.filings ?? [];
  return filings.filter((one) => one.returned === null && lastFiling(state, one) === one);
}

/** Reports that were sent back, with their new day, also once they were handed in again. */
export function returnedReportsIn(
  state: StateOf<'recurring-duty'>,
): readonly (ReportPeriod & { readonly dueOn: LocalDate })[] {
  const latest = (state.filings ?? []).filter(({ returned }) => returned !== null);
  return latest
    .filter((one, index) => !latest.slice(index + 1).some((later) => isSamePeriod(one, later)))
    .flatMap((one) => (one.returned === null ? [] : [{ ...periodOf(one), dueOn: one.returned.dueOn }]));
}
