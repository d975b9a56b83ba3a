import { earliestToday } from '../deadlines/civil-day';
import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, dueOf, isRoundOpen, isSubmitted, roundOf } from '../dossier/lookups';
import type { ParticipantId } from '../primitives/ids';
import type { LocalDate } from '../primitives/instant';
import { isWithoutMeeting, lastMeetingOf } from '../sign-off/last-meeting';
import { isAnswered } from '../sign-off/standing';

/**
 * Why somebody who has not answered comes too late, the gravest first. `decidesAfter`: its organ named a day after the
 * closing. `noMeeting`: none of its known meetings comes before the closing. `agendaClosed`: the agenda of the last one
 * is closed. `duePassed`: its own last day is over, and the closing is not.
 */
export type LateReason = 'decidesAfter' | 'noMeeting' | 'agendaClosed' | 'duePassed';

export interface LateOne {
  readonly participantId: ParticipantId;
  readonly reason: LateReason;
  /** The day that it is about: named, of the last meeting's agenda, or due; null: there is none. */
  readonly on: LocalDate | null;
}

/** Those of an open round who have not answered and come too late as things stand. Source: `domain.md` 5, cases 1 and 2. */
export function lateOnesOf(dossier: Dossier): readonly LateOne[] {
  const round = roundOf(dossier);
  if (round === null || !isRoundOpen(dossier) || isSubmitted(dossier)) return [];
  return activeParticipants(dossier)
    .filter((one) => !isAnswered(one, round))
    .flatMap((one) => lateness(dossier, one).map((why) => ({ participantId: one.id, ...why })));
}

type Lateness = Omit<LateOne, 'participantId'>;

/** Where the organ named a day, that day says it all. */
function lateness(dossier: Dossier, participant: Participant): readonly Lateness[] {
  const { named } = participant;
  if (named !== null) return isAfterClosing(dossier, named.on) ? [{ reason: 'decidesAfter', on: named.on }] : [];
  const reasons = [meetingProblem(dossier, participant), duePassed(dossier, participant.id)];
  return reasons.filter((one) => one !== null).slice(0, 1);
}

function meetingProblem(dossier: Dossier, participant: Participant): Lateness | null {
  if (isWithoutMeeting(dossier, participant)) return { reason: 'noMeeting', on: null };
  const agendaOn = lastMeetingOf(dossier, participant)?.agendaOn ?? null;
  if (agendaOn === null || agendaOn >= earliestToday(dossier.reachedAt)) return null;
  return { reason: 'agendaClosed', on: agendaOn };
}

function duePassed(dossier: Dossier, participantId: ParticipantId): Lateness | null {
  const due = dueOf(dossier, participantId);
  return due !== null && due.at <= dossier.reachedAt ? { reason: 'duePassed', on: due.on } : null;
}

/** A closing with an hour needs a decision on an earlier day. */
function isAfterClosing({ dates }: Dossier, on: LocalDate): boolean {
  const closing = dates?.closing ?? null;
  if (closing === null) return false;
  return closing.time === null ? on > closing.on : on >= closing.on;
}
