import type { Dossier } from '../dossier/dossier';
import { isRoundOpen, stepOfKind } from '../dossier/lookups';
import type { PlannedDuty } from '../planning/plan';
import type { LocalDate } from '../primitives/instant';
import { quorumOf } from '../quorum/quorum';
import { isEveryoneAnswered, isStepConcluded } from '../steps/progress';
import { dutiesOf } from '../steps/recurring-duty';
import type { Task } from './task';
import { taskWhen } from './task';

/** So many refused that the quorum cannot be reached with those who remain. */
export function roundTasks(dossier: Dossier): readonly Task[] {
  const isOutOfReach = quorumOf(dossier).some((standing) => !standing.isMet && standing.reachable < standing.needed);
  const isOpen = stepOfKind(dossier, 'submission')?.state.status === 'open';
  return taskWhen(isOutOfReach && isOpen, 'quorumOutOfReach', { key: 'round', dueOn: closingOf(dossier) });
}

export function boardTasks(dossier: Dossier): readonly Task[] {
  const board = stepOfKind(dossier, 'body-decision');
  if (board === null || isStepConcluded(dossier, board.id)) return [];
  const { nextMeetingOn, wasNotTreated } = board.state;
  const about = { key: board.id, stepId: board.id, dueOn: nextMeetingOn ?? closingOf(dossier) };
  const isDateUnknown = wasNotTreated && nextMeetingOn === null;
  const isAwaited = !isDateUnknown && (isRoundOver(dossier) || wasNotTreated);
  return [...taskWhen(isDateUnknown, 'planNextMeeting', about), ...taskWhen(isAwaited, 'recordBodyDecision', about)];
}

export function submissionTasks(dossier: Dossier): readonly Task[] {
  const submission = stepOfKind(dossier, 'submission');
  if (submission === null) return [];
  const { id: stepId, state } = submission;
  const about = { key: stepId, stepId, dueOn: closingOf(dossier) };
  const isTime = state.status === 'open' && isRoundOver(dossier) && isBoardDone(dossier);
  return [...taskWhen(state.status === 'ready', 'submit', about), ...taskWhen(isTime, 'declareReady', about)];
}

export function funderTasks(dossier: Dossier): readonly Task[] {
  const funder = stepOfKind(dossier, 'funder-decision');
  if (funder === null) return [];
  return taskWhen(funder.state.status === 'open', 'recordFunderDecision', { key: funder.id, stepId: funder.id });
}

/** A report is asked for from its first reminder on. */
export function reportTasks(dossier: Dossier): readonly Task[] {
  return dutiesOf(dossier)
    .filter((duty) => firstAskedAt(duty) <= dossier.reachedAt)
    .flatMap(({ stepId, year, due }) =>
      taskWhen(true, 'recordReport', { key: `${stepId}:${String(year)}`, stepId, year, dueOn: due.on }),
    );
}

function firstAskedAt(duty: PlannedDuty): string {
  return duty.reminders.reduce<string>((first, { sendAt }) => (sendAt < first ? sendAt : first), duty.due.at);
}

function closingOf(dossier: Dossier): LocalDate | null {
  return dossier.plan?.closing.on ?? null;
}

function isBoardDone(dossier: Dossier): boolean {
  const board = stepOfKind(dossier, 'body-decision');
  return board === null || isStepConcluded(dossier, board.id);
}

function isRoundOver(dossier: Dossier): boolean {
  return isEveryoneAnswered(dossier) || !isRoundOpen(dossier);
}
