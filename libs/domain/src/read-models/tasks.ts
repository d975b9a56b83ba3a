import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, dueOf, isClosed, isRoundOpen, roundOf, stepOfKind } from '../dossier/lookups';
import type { ParticipantId, RowId, StepId } from '../primitives/ids';
import type { LocalDate } from '../primitives/instant';
import { quorumOf } from '../quorum/quorum';
import { standingOf } from '../sign-off/standing';
import { isEveryoneAnswered, isStepConcluded } from '../steps/progress';
import { dutiesOf } from '../steps/recurring-duty';

export type TaskKind =
  | 'answerQuestion'
  | 'decideCondition'
  | 'settleConflict'
  | 'completeMandates'
  | 'namedDayAfterDue'
  | 'replaceContact'
  | 'quorumOutOfReach'
  | 'planNextMeeting'
  | 'recordBodyDecision'
  | 'declareReady'
  | 'submit'
  | 'recordFunderDecision'
  | 'recordReport';

/** One thing that only the coordinator can do now. Derived from the state, never stored as a fact of its own. */
export interface Task {
  readonly kind: TaskKind;
  /** Stable while the task lasts. */
  readonly key: string;
  readonly participantId: ParticipantId | null;
  readonly stepId: StepId | null;
  readonly rowId: RowId | null;
  readonly year: number | null;
  readonly mailKey: string | null;
  readonly dueOn: LocalDate | null;
}

/** What asks the coordinator's attention now, the most pressing first. */
export function tasksOf(dossier: Dossier): readonly Task[] {
  if (dossier.stage !== 'running' || isClosed(dossier)) return [];
  return [
    ...activeParticipants(dossier).flatMap((participant) => participantTasks(dossier, participant)),
    ...failedMailTasks(dossier),
    ...roundTasks(dossier),
    ...stepTasks(dossier),
    ...reportTasks(dossier),
  ];
}

const NOTHING = { participantId: null, stepId: null, rowId: null, year: null, mailKey: null, dueOn: null };

function task(kind: TaskKind, key: string, about: Partial<Task>): Task {
  return { ...NOTHING, ...about, kind, key: `${kind}:${key}` };
}

function participantTasks(dossier: Dossier, participant: Participant): readonly Task[] {
  const round = roundOf(dossier);
  if (round === null) return [];
  const standing = standingOf(participant, round);
  const about = { participantId: participant.id, dueOn: dueOf(dossier, participant.id)?.on ?? null };
  const due = about.dueOn;
  const { named, openQuestion: question } = participant;
  const openCondition = Object.values(participant.slots)
    .flatMap((slot) => slot.answers)
    .find((answer) => answer.condition === 'open');
  const isNamedLate = standing === 'named' && named !== null && due !== null && named.on > due;
  return [
    ...(question === null ? [] : [task('answerQuestion', participant.id, { ...about, rowId: question })]),
    ...(standing === 'conflict' ? [task('settleConflict', participant.id, about)] : []),
    ...(openCondition === undefined || standing === 'conflict'
      ? []
      : [task('decideCondition', participant.id, { ...about, rowId: openCondition.rowId })]),
    ...(standing === 'mandateMissing' ? [task('completeMandates', participant.id, about)] : []),
    ...(isNamedLate ? [task('namedDayAfterDue', participant.id, about)] : []),
  ];
}

/** One task per unreachable contact, or per mail that belongs to none. */
function failedMailTasks(dossier: Dossier): readonly Task[] {
  const seen = new Set<string>();
  return Object.entries(dossier.failedMails).flatMap(([mailKey, contactId]) => {
    const key = contactId ?? mailKey;
    if (seen.has(key)) return [];
    seen.add(key);
    const owner = activeParticipants(dossier).find((one) =>
      one.contacts.some((contact) => contact.contactId === contactId),
    );
    return [task('replaceContact', key, { participantId: owner?.id ?? null, mailKey })];
  });
}

function roundTasks(dossier: Dossier): readonly Task[] {
  const isOutOfReach = quorumOf(dossier).some((standing) => !standing.isMet && standing.reachable < standing.needed);
  const submission = stepOfKind(dossier, 'submission');
  if (!isOutOfReach || submission?.state.status !== 'open') return [];
  return [task('quorumOutOfReach', 'round', { dueOn: dossier.plan?.closing.on ?? null })];
}

function stepTasks(dossier: Dossier): readonly Task[] {
  return [...boardTasks(dossier), ...submissionTasks(dossier), ...funderTasks(dossier)];
}

function boardTasks(dossier: Dossier): readonly Task[] {
  const board = stepOfKind(dossier, 'body-decision');
  if (board === null || isStepConcluded(dossier, board.id)) return [];
  const { state, id: stepId } = board;
  const about = { stepId, dueOn: state.nextMeetingOn ?? dossier.plan?.closing.on ?? null };
  if (state.wasNotTreated && state.nextMeetingOn === null) return [task('planNextMeeting', stepId, about)];
  return isRoundOver(dossier) || state.wasNotTreated ? [task('recordBodyDecision', stepId, about)] : [];
}

function submissionTasks(dossier: Dossier): readonly Task[] {
  const submission = stepOfKind(dossier, 'submission');
  if (submission === null || submission.state.status === 'done') return [];
  const about = { stepId: submission.id, dueOn: dossier.plan?.closing.on ?? null };
  if (submission.state.status === 'ready') return [task('submit', submission.id, about)];
  const board = stepOfKind(dossier, 'body-decision');
  const isBoardDone = board === null || isStepConcluded(dossier, board.id);
  return isRoundOver(dossier) && isBoardDone ? [task('declareReady', submission.id, about)] : [];
}

function funderTasks(dossier: Dossier): readonly Task[] {
  const funder = stepOfKind(dossier, 'funder-decision');
  return funder?.state.status === 'open' ? [task('recordFunderDecision', funder.id, { stepId: funder.id })] : [];
}

/** A report is asked for from its first reminder on. */
function reportTasks(dossier: Dossier): readonly Task[] {
  return dutiesOf(dossier)
    .filter((duty) => {
      const first = duty.reminders.reduce<string>((best, one) => (one.sendAt < best ? one.sendAt : best), duty.due.at);
      return first <= dossier.reachedAt || duty.due.at <= dossier.reachedAt;
    })
    .map(({ stepId, year, due }) => task('recordReport', `${stepId}:${String(year)}`, { stepId, year, dueOn: due.on }));
}

function isRoundOver(dossier: Dossier): boolean {
  return isEveryoneAnswered(dossier) || !isRoundOpen(dossier);
}
