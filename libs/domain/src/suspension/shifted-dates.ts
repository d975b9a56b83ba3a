import type { Dossier } from '../dossier/dossier';
import { activeParticipants, dueOf, stepRule } from '../dossier/lookups';
import type { PlannedDeadline, PlannedStep } from '../planning/plan';
import type { StepId } from '../primitives/ids';
import type { LocalDate, LocalTime } from '../primitives/instant';
import { addDays, isAfter } from '../primitives/instant';
import { periodOf } from '../steps/report-period';
import { dutiesOf } from '../steps/recurring-duty';
import { recordOf } from '../steps/step-dates';
import { isOfRound, isStepConcerned } from './suspension';
import type { Suspension } from './suspension';
import type { ShiftedDate } from './suspension-events';

interface Resumption {
  readonly days: number;
  /** The funder gave the days, too. */
  readonly isClosingMoved: boolean;
}

/**
 * THE rule of a clock that runs again: every date that was running when it stopped, and that the suspension concerns, gets
 * exactly the days on which it stood still.
 *
 * Concerned are the common due day and each participant's own extension, terms of steps that are counted from something
 * that happened or were set by hand, and of a duty that is named its next report. A date of the call, and the last meeting
 * of a participant, do not move by it; the funder's closing moves only when the funder moved it, and no day to answer goes
 * past it, or back. A date that had passed when the clock stopped stays passed.
 */
export function shiftedDates(
  dossier: Dossier,
  suspension: Suspension,
  resumption: Resumption,
): { readonly shifts: readonly ShiftedDate[]; readonly isUpToClosing: boolean } {
  if (resumption.days === 0) return { shifts: [], isUpToClosing: false };
  const ofSteps = [...stepShifts(dossier, suspension, resumption), ...reportShifts(dossier, suspension, resumption)];
  if (!isOfRound(dossier, suspension)) return { shifts: ofSteps, isUpToClosing: false };
  const closing = closingShift(dossier, suspension, resumption);
  const until = closing.at(0)?.to ?? dossier.dates?.closing?.on ?? null;
  const ofAnswers = answerShifts(dossier, suspension, { ...resumption, until });
  const isUpToClosing = ofAnswers.some(({ from, to }) => to < addDays(from, resumption.days));
  const moved = ofAnswers.filter(({ from, to }) => from !== to);
  return { shifts: [...closing, ...moved, ...ofSteps], isUpToClosing };
}

function closingShift(
  { dates, plan }: Dossier,
  suspension: Suspension,
  { days, isClosingMoved }: Resumption,
): readonly ShiftedDate[] {
  const closing = dates?.closing ?? null;
  if (!isClosingMoved || closing === null || !wasRunning(plan?.closing ?? null, suspension)) return [];
  return [{ date: 'closing', from: closing.on, to: addDays(closing.on, days), toTime: closing.time }];
}

interface UpTo extends Resumption {
  /** The funder's closing, as it is from now on; null: there is none. */
  readonly until: LocalDate | null;
}

function answerShifts(dossier: Dossier, suspension: Suspension, upTo: UpTo): readonly ShiftedDate[] {
  const due = dossier.dates?.internalDue ?? null;
  const common: readonly ShiftedDate[] =
    due === null || !wasRunning(dossier.plan?.internalDue ?? null, suspension)
      ? []
      : [{ date: 'internalDue', from: due.on, to: withDays(due.on, upTo), toTime: timeOn(dossier, due, upTo) }];
  const own = activeParticipants(dossier).flatMap(({ id, extendedTo }): readonly ShiftedDate[] =>
    extendedTo === null || !wasRunning(dueOf(dossier, id), suspension)
      ? []
      : [{ date: 'participant', participantId: id, from: extendedTo, to: withDays(extendedTo, upTo) }],
  );
  return [...common, ...own];
}

/** Never past the closing, and never back. */
function withDays(from: LocalDate, { days, until }: UpTo): LocalDate {
  const to = addDays(from, days);
  if (until === null || to <= until) return to;
  return until > from ? until : from;
}

/** On the day of the closing its hour is the last one. */
function timeOn(
  { dates }: Dossier,
  { on, time }: { readonly on: LocalDate; readonly time: LocalTime | null },
  upTo: UpTo,
): LocalTime | null {
  const isCut = upTo.until !== null && addDays(on, upTo.days) > upTo.until;
  return isCut && upTo.until > on ? (dates?.closing?.time ?? null) : time;
}

function stepShifts(dossier: Dossier, suspension: Suspension, { days }: Resumption): readonly ShiftedDate[] {
  const planned = Object.entries(dossier.plan?.steps ?? {}) as [StepId, PlannedStep][];
  return planned
    .filter(([id, { due }]) => isStepConcerned(dossier, suspension, id) && wasRunning(due, suspension))
    .filter(([id]) => isUnderWay(dossier, id) && isRunningTerm(dossier, suspension, id))
    .map(([ofStepId, { due }]) => ({
      date: 'step',
      ofStepId,
      from: due.on,
      to: addDays(due.on, days),
      toTime: timeOfStep(dossier, ofStepId),
    }));
}

function isUnderWay(dossier: Dossier, stepId: StepId): boolean {
  const status = dossier.steps[stepId]?.status;
  return status !== 'done' && status !== 'skipped' && !recordOf(dossier, stepId).isOverdue;
}

/** What is counted back from the closing moves with the closing; a day that the call names only when its step is named. */
function isRunningTerm(dossier: Dossier, { onlyStepId }: Suspension, stepId: StepId): boolean {
  if (recordOf(dossier, stepId).movedTo !== null) return true;
  const term = stepRule(dossier, stepId)?.deadline?.term;
  if (term?.kind === 'relative') return term.anchor.event !== 'closing';
  return onlyStepId === stepId;
}

function timeOfStep(dossier: Dossier, stepId: StepId): LocalTime | null {
  const { movedTo } = recordOf(dossier, stepId);
  if (movedTo !== null) return movedTo.time;
  const term = stepRule(dossier, stepId)?.deadline?.term;
  return term !== undefined && 'time' in term ? term.time : null;
}

/** Of a duty that recurs for years only the next report was running. */
function reportShifts(dossier: Dossier, suspension: Suspension, { days }: Resumption): readonly ShiftedDate[] {
  const next = dutiesOf(dossier)
    .filter(({ stepId }) => isStepConcerned(dossier, suspension, stepId))
    .filter(({ due }) => wasRunning(due, suspension))
    .sort((one, other) => (one.due.at < other.due.at ? -1 : 1))
    .slice(0, 1);
  return next.map((duty) => ({
    date: 'report',
    ofStepId: duty.stepId,
    ...periodOf(duty),
    from: duty.due.on,
    to: addDays(duty.due.on, days),
  }));
}

/** It had not passed when the clock stopped. */
function wasRunning(due: PlannedDeadline | null, { at }: Suspension): boolean {
  return due !== null && isAfter(due.at, at);
}
