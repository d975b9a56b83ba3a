import type { Dossier } from '../dossier/dossier';
import { isRoundOpen, isRoundWaiting, isSubmitted, stepOfKind, stepsOfKind } from '../dossier/lookups';
import type { StepOfKind } from '../dossier/lookups';
import type { PlannedDuty } from '../planning/plan';
import type { StepId } from '../primitives/ids';
import type { LocalDate } from '../primitives/instant';
import { isOutOfReach } from '../quorum/outlook';
import { waitsFor } from '../steps/graph';
import { isEndless, isEveryoneAnswered, isStepConcluded } from '../steps/progress';
import { dutiesOf, isSettled, reportsOwed } from '../steps/recurring-duty';
import { keyOf, periodOf } from '../steps/report-period';
import type { ReportPeriod } from '../steps/report-period';
import { lastFiling } from '../steps/report-verdict';
import { stillRound, stillStep } from '../suspension/suspension';
import { failedOrders } from '../steps/sub-dossier-orders';
import { missingThisYear } from '../steps/yearly-minimum';
import type { Task } from './task';
import { taskWhen } from './task';

/** So many refused that the quorum cannot be reached with those who remain, whatever they answer. */
export function roundTasks(dossier: Dossier): readonly Task[] {
  const isOpen = stepOfKind(dossier, 'submission')?.state.status === 'open';
  const about = { key: 'round', dueOn: closingOf(dossier) };
  return taskWhen(isOpen && isOutOfReach(dossier), 'quorumOutOfReach', about);
}

export function boardTasks(dossier: Dossier): readonly Task[] {
  return stepsOfKind(dossier, 'body-decision')
    .filter(({ id }) => !isStepConcluded(dossier, id))
    .flatMap(({ id, rule, state }) => {
      const { nextMeetingOn, wasNotTreated } = state;
      const about = { key: id, stepId: id, dueOn: nextMeetingOn ?? dueOfStep(dossier, id) };
      const isDateUnknown = wasNotTreated && nextMeetingOn === null;
      const isItsTurn = rule.after.length > 0 ? waitsFor(dossier, rule).length === 0 : isRoundOver(dossier);
      const isAwaited = !isDateUnknown && (isItsTurn || wasNotTreated);
      return [
        ...taskWhen(isDateUnknown, 'planNextMeeting', about),
        ...taskWhen(isAwaited, 'recordBodyDecision', about),
      ];
    });
}

export function submissionTasks(dossier: Dossier): readonly Task[] {
  return stepsOfKind(dossier, 'submission').flatMap(({ id, rule, state }) => {
    const about = { key: id, stepId: id, dueOn: dueOfStep(dossier, id) };
    const isTime = state.status === 'open' && isRoundOver(dossier) && waitsFor(dossier, rule).length === 0;
    return [...taskWhen(state.status === 'ready', 'submit', about), ...taskWhen(isTime, 'declareReady', about)];
  });
}

export function funderTasks(dossier: Dossier): readonly Task[] {
  return stepsOfKind(dossier, 'funder-decision').flatMap(({ id, state }) =>
    taskWhen(state.status === 'open', 'recordFunderDecision', {
      key: id,
      stepId: id,
      dueOn: ownDueOf(dossier, id),
    }),
  );
}

/** Open steps of recorded kinds. A log, requests and plans ask for nothing by themselves, except a year's minimum. */
export function recordedTasks(dossier: Dossier): readonly Task[] {
  return stepsOfKind(dossier, 'recorded').flatMap(({ id, rule, state }) => {
    const about = { key: id, stepId: id, dueOn: ownDueOf(dossier, id) };
    const missing = missingThisYear(dossier, id);
    const year = missing?.year ?? null;
    return [
      ...taskWhen(state.status === 'open' && !isEndless(rule), 'actOnStep', about),
      ...taskWhen(year !== null, 'logMissing', { ...about, key: `${id}:${String(year)}`, year }),
    ];
  });
}

/** Ordered dossiers that could not be started: somebody mends what was wrong and starts them again. */
export function subDossierTasks(dossier: Dossier): readonly Task[] {
  return failedOrders(dossier).flatMap(({ stepId, order: { key, participants } }) =>
    taskWhen(true, 'startSubDossier', {
      key: `${stepId}:${key}`,
      stepId,
      participantId: participants.length === 1 ? (participants[0] ?? null) : null,
      dueOn: ownDueOf(dossier, stepId),
    }),
  );
}

/** The call's sources contradict each other about a date that still works. */
export function sourceTasks(dossier: Dossier): readonly Task[] {
  const isUnsure = dossier.dates?.closing?.certainty === 'contradictory' && !isSubmitted(dossier);
  return taskWhen(isUnsure, 'askFunder', { key: 'closing', dueOn: closingOf(dossier) });
}

/** A report is asked for from its first reminder on, one that was sent back at once, and the funder's word after it. */
export function reportTasks(dossier: Dossier): readonly Task[] {
  const toWrite = dutiesOf(dossier).flatMap((duty) => {
    const dueOn = stillStep(dossier, duty.stepId) === null ? duty.due.on : null;
    const about = { ...aboutReport(duty.stepId, periodOf(duty)), dueOn };
    if (isReturned(dossier, duty)) return taskWhen(true, 'correctReport', about);
    return taskWhen(firstAskedAt(duty) <= dossier.reachedAt, 'recordReport', about);
  });
  return [...toWrite, ...stepsOfKind(dossier, 'recurring-duty').flatMap(acceptanceTasks)];
}

function isReturned(dossier: Dossier, duty: PlannedDuty): boolean {
  const state = dossier.steps[duty.stepId];
  return state?.kind === 'recurring-duty' && (lastFiling(state, periodOf(duty))?.returned ?? null) !== null;
}

function acceptanceTasks({ id, rule, state }: StepOfKind<'recurring-duty'>): readonly Task[] {
  if (rule.needsAcceptance !== true) return [];
  return reportsOwed(rule, state)
    .filter((period) => state.reportedYears.includes(keyOf(period)) && !isSettled(rule, state, period))
    .flatMap((period) => taskWhen(true, 'acceptReport', aboutReport(id, period)));
}

function aboutReport(stepId: StepId, period: ReportPeriod): ReportPeriod & { key: string; stepId: StepId } {
  return { key: `${stepId}:${String(keyOf(period))}`, stepId, ...period };
}

function firstAskedAt(duty: PlannedDuty): string {
  return duty.reminders.reduce<string>((first, { sendAt }) => (sendAt < first ? sendAt : first), duty.due.at);
}

/** None while the clock stands still: nobody is late then. */
function closingOf(dossier: Dossier): LocalDate | null {
  return stillRound(dossier) === null ? (dossier.plan?.closing?.on ?? null) : null;
}

/** The own date of a step while its clock runs. */
function ownDueOf(dossier: Dossier, stepId: StepId): LocalDate | null {
  return stillStep(dossier, stepId) === null ? (dossier.plan?.steps?.[stepId]?.due.on ?? null) : null;
}

/** The own date of a step, otherwise the closing. */
function dueOfStep(dossier: Dossier, stepId: StepId): LocalDate | null {
  return ownDueOf(dossier, stepId) ?? closingOf(dossier);
}

/** A round that has not begun is not over: the board is asked for nothing yet. */
function isRoundOver(dossier: Dossier): boolean {
  return isEveryoneAnswered(dossier) || !(isRoundOpen(dossier) || isRoundWaiting(dossier));
}
