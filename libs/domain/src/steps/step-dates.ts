import type { StepRule } from '../calls/call-rules';
import type { Anchors } from '../deadlines/term';
import type { Dossier, StepRecord } from '../dossier/dossier';
import type { DossierEvent } from '../dossier/events';
import type { PlannedReminder, PlannedStep } from '../planning/plan';
import type { StepId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import { isAfter } from '../primitives/instant';
import { stillStep } from '../suspension/suspension';
import { isStepOpen } from './progress';
import { endAtDeadline, isInTime } from './recorded-step';
import { waitsFor } from './graph';

export const BLANK_RECORD: StepRecord = {
  openedAt: null,
  concludedOn: null,
  movedTo: null,
  remindedOffsets: [],
  isOverdue: false,
  by: [],
  reopened: 0,
};

export function recordOf(dossier: Dossier, stepId: StepId): StepRecord {
  return dossier.stepRecords[stepId] ?? BLANK_RECORD;
}

/** What relative terms are counted from, as far as it has happened. */
export function anchorsOf(dossier: Dossier): Anchors {
  const records = Object.entries(dossier.stepRecords) as [StepId, StepRecord][];
  const opened: Record<StepId, Instant> = {};
  const concluded: Record<StepId, LocalDate | Instant> = {};
  for (const [step, { openedAt, concludedOn }] of records) {
    if (openedAt !== null) opened[step] = openedAt;
    if (concludedOn !== null) concluded[step] = concludedOn;
  }
  return {
    launch: dossier.launchedAt ?? dossier.reachedAt,
    closing: dossier.dates?.closing?.on ?? null,
    opened,
    concluded,
  };
}

/** Whether a term of the call is counted from this step, so that the plan must be made anew when it moves. */
export function isAnchor(dossier: Dossier, stepId: StepId): boolean {
  return (dossier.call?.steps ?? []).some(({ deadline }) => {
    const terms = deadline === undefined || deadline === null ? [] : [deadline.term, deadline.opens];
    return terms.some((term) => {
      const anchor = term?.kind === 'relative' ? term.anchor : null;
      return anchor !== null && 'step' in anchor && anchor.step === stepId;
    });
  });
}

/** An open step whose deadline is still to come or has passed unnoticed. */
export interface DatedStep {
  readonly stepId: StepId;
  readonly planned: PlannedStep;
}

/** Steps that somebody can act on and whose deadline has not been noticed to pass. */
export function datedSteps(dossier: Dossier): readonly DatedStep[] {
  return (dossier.call?.steps ?? []).flatMap((rule) => {
    const planned = dossier.plan?.steps?.[rule.id];
    return planned === undefined || !isAwaited(dossier, rule) ? [] : [{ stepId: rule.id, planned }];
  });
}

function isAwaited(dossier: Dossier, rule: StepRule): boolean {
  const isDone = recordOf(dossier, rule.id).isOverdue || isInTime(dossier, rule.id);
  return isStepOpen(dossier, rule.id) && !isDone && waitsFor(dossier, rule).length === 0;
}

/** Those whose clock runs. */
export function runningSteps(dossier: Dossier): readonly DatedStep[] {
  return datedSteps(dossier).filter(({ stepId }) => stillStep(dossier, stepId) === null);
}

/** Reminders of one step that are still to be decided, in order of sending. */
export function openStepReminders(dossier: Dossier, { stepId, planned }: DatedStep): readonly PlannedReminder[] {
  const { remindedOffsets } = recordOf(dossier, stepId);
  return planned.reminders
    .filter((reminder) => isAfter(reminder.decideAt, dossier.reachedAt))
    .filter((reminder) => !remindedOffsets.includes(reminder.offset))
    .sort((a, b) => (a.sendAt < b.sendAt ? -1 : 1));
}

/** What the own dates of steps cause up to `at`: of several reminders the newest, and every deadline that passed. */
export function dueSteps(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  return runningSteps(dossier).flatMap((dated): readonly DossierEvent[] => {
    const { stepId, planned } = dated;
    if (!isAfter(planned.due.at, at)) {
      // A date that is being moved has not passed: the new plan says when it does.
      if (dossier.planNeeded !== null) return [];
      return [{ at, type: 'StepDeadlinePassed', stepId, outcome: endAtDeadline(dossier, stepId, at) }];
    }
    const reminder = openStepReminders(dossier, dated)
      .filter(({ decideAt }) => !isAfter(decideAt, at))
      .at(-1);
    return reminder === undefined ? [] : [{ at, type: 'StepReminderDue', stepId, reminder }];
  });
}

/** The instants at which the own dates of steps change something. */
export function stepWakeUps(dossier: Dossier): readonly Instant[] {
  return runningSteps(dossier).flatMap((dated) => [
    dated.planned.due.at,
    ...openStepReminders(dossier, dated).map((reminder) => reminder.decideAt),
  ]);
}
