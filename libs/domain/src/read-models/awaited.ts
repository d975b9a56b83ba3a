import type { Dossier, Participant } from '../dossier/dossier';
import {
  activeParticipants,
  dueOf,
  isRoundOpen,
  isRoundWaiting,
  isSubmitted,
  roundOf,
  stepOfKind,
} from '../dossier/lookups';
import type { SignOffRoundRule } from '../calls/call-rules';
import type { ContactId, ParticipantId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import type { Standing } from '../sign-off/standing';
import { contactsToRemind, standingOf } from '../sign-off/standing';
import type { Task } from './task';
import { tasksOf } from './tasks';

/** Something that somebody else, or a coordinator, has to do before a dossier goes on. */
export interface Awaited {
  /**
   * `answer`: an answer that counts. `namedDay`: the decision of the organ, on `on`. `closed`: the round is over and it
   * never answered, so a coordinator decides what becomes of it. `ours`: a coordinator's task about it. `funder`: a decision.
   */
  readonly kind: 'answer' | 'namedDay' | 'closed' | 'ours' | 'funder';
  /** Null: it is about no participant. */
  readonly participantId: ParticipantId | null;
  /** Who was asked; null: nobody whom mail reaches, or it does not depend on one person. */
  readonly contactId: ContactId | null;
  readonly task: Task | null;
  /** The day until which it is awaited; null: none is known. */
  readonly on: LocalDate | null;
  readonly isOverdue: boolean;
  readonly since: Instant | null;
}

/** For whom a running dossier waits at a moment; a coordinator is waited for with `closed` and `ours`. */
export function awaitedIn(dossier: Dossier, at: Instant): readonly Awaited[] {
  if (dossier.stage !== 'running') return [];
  const tasks = tasksOf(dossier).filter(({ participantId }) => participantId !== null);
  const funder = stepOfKind(dossier, 'funder-decision')?.state.status === 'open';
  return [
    ...activeParticipants(dossier).flatMap((participant) => ofParticipant(dossier, participant, at)),
    ...tasks.map((task) => ofTask(dossier, task)),
    ...(funder ? [{ ...NOTHING, kind: 'funder' as const, since: dossier.launchedAt }] : []),
  ];
}

const NOTHING = { participantId: null, contactId: null, task: null, on: null, isOverdue: false, since: null };

/** Whoever still has to say something that counts. */
const AWAITED: ReadonlySet<Standing> = new Set(['unanswered', 'named', 'conditionRefused', 'expected', 'mustConfirm']);

function ofParticipant(dossier: Dossier, participant: Participant, at: Instant): readonly Awaited[] {
  const round = roundOf(dossier);
  if (round === null || isRoundWaiting(dossier) || !AWAITED.has(standingOf(participant, round))) return [];
  const about = { ...aboutDue(dossier, participant.id, at), since: participant.askedAt ?? dossier.launchedAt };
  if (!isRoundOpen(dossier)) {
    return isSubmitted(dossier) ? [] : [{ ...NOTHING, ...about, kind: 'closed', isOverdue: true }];
  }
  const named = participant.named;
  const day = named === null ? about : { ...about, on: named.on, isOverdue: named.on < at.slice(0, 10) };
  return peopleOf(participant, round, at).map((contactId) => ({
    ...NOTHING,
    ...day,
    kind: named === null ? 'answer' : 'namedDay',
    contactId,
  }));
}

/** Those whom a reminder would reach now; null where there is none. */
function peopleOf(participant: Participant, round: SignOffRoundRule, at: Instant): readonly (ContactId | null)[] {
  const people = contactsToRemind(participant, round, at).map(({ contactId }) => contactId);
  return people.length === 0 ? [null] : people;
}

function aboutDue(
  dossier: Dossier,
  participantId: ParticipantId,
  at: Instant,
): Pick<Awaited, 'participantId' | 'on' | 'isOverdue'> {
  const due = dueOf(dossier, participantId);
  return { participantId, on: due?.on ?? null, isOverdue: due !== null && due.at <= at };
}

function ofTask(dossier: Dossier, task: Task): Awaited {
  const { participantId, dueOn: on } = task;
  const participant = participantId === null ? undefined : dossier.participants[participantId];
  return { ...NOTHING, kind: 'ours', participantId, task, on, since: participant?.askedAt ?? dossier.launchedAt };
}
