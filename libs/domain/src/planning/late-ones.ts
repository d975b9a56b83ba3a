import { firstInstantOf } from '../deadlines/civil-day';
import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, dueOf, isRoundOpen, isSubmitted, roundOf } from '../dossier/lookups';
import type { ParticipantId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import { addDays } from '../primitives/instant';
import { lastMeetingOf } from '../sign-off/last-meeting';
import { isAnswered } from '../sign-off/standing';
import { stillRound } from '../suspension/suspension';

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

/** A time in which something holds while nothing but time passes; null: since ever, or for ever. `until` is outside. */
export interface Span {
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/** As `LateOne`, also before it holds. `agendaCloses`: the agenda of its last meeting closes within days, and is open. */
export interface LateSpan extends Omit<LateOne, 'reason'>, Span {
  readonly reason: LateReason | 'agendaCloses';
}

/** From so many calendar days before an agenda closes it is said that it will. */
export const AGENDA_WARNING_DAYS = 7;

/** Those of an open round who have not answered and come too late as things stand. Source: `domain.md` 5, cases 1 and 2. */
export function lateOnesOf(dossier: Dossier): readonly LateOne[] {
  return lateSpansOf(dossier)
    .filter((span) => holdsAt(span, dossier.reachedAt))
    .flatMap(({ participantId, reason, on }) => (reason === 'agendaCloses' ? [] : [{ participantId, reason, on }]));
}

export function holdsAt({ from, until }: Span, at: Instant): boolean {
  return (from === null || from <= at) && (until === null || at < until);
}

/**
 * Who of an open round comes too late, and in which times: what `lateOnesOf` says at any moment until something happens.
 * The times of one participant follow each other without overlapping, so that at most one reason holds.
 */
export function lateSpansOf(dossier: Dossier): readonly LateSpan[] {
  const round = roundOf(dossier);
  if (round === null || !isRoundOpen(dossier) || isSubmitted(dossier)) return [];
  const spans = activeParticipants(dossier)
    .filter((one) => !isAnswered(one, round))
    .flatMap((one) => spansOf(dossier, one).map((why) => ({ participantId: one.id, ...why })))
    .filter(({ from, until }) => until === null || from === null || from < until);
  return byRunningClock(dossier, spans);
}

/** While the clock stands still what held when it stopped holds, and nothing else comes to hold. */
export function byRunningClock<One extends Span>(dossier: Dossier, spans: readonly One[]): readonly One[] {
  const still = stillRound(dossier);
  if (still === null) return spans;
  return spans.filter((span) => holdsAt(span, still.at)).map((span) => ({ ...span, from: null, until: null }));
}

type Lateness = Omit<LateSpan, 'participantId'>;

const EVER = { from: null, until: null };

/** Where the organ named a day, that day says it all. */
function spansOf(dossier: Dossier, participant: Participant): readonly Lateness[] {
  const { named } = participant;
  if (named !== null)
    return isAfterClosing(dossier, named.on) ? [{ reason: 'decidesAfter', on: named.on, ...EVER }] : [];
  if ((participant.meetings ?? []).length === 0) return duePassed(dossier, participant, null);
  const last = lastMeetingOf(dossier, participant);
  if (last === null) return [{ reason: 'noMeeting', on: null, ...EVER }];
  const [closesAt, isOverAt] = [last.agendaOn, last.on].map((on) => firstInstantOf(addDays(on, 1))) as [
    Instant,
    Instant,
  ];
  const due = duePassed(dossier, participant, closesAt);
  const warnedUntil = [closesAt, ...due.flatMap(({ from }) => from ?? [])].sort()[0] ?? closesAt;
  const warnedFrom = firstInstantOf(addDays(last.agendaOn, -AGENDA_WARNING_DAYS));
  return [
    { reason: 'noMeeting', on: null, from: isOverAt, until: null },
    { reason: 'agendaClosed', on: last.agendaOn, from: closesAt, until: isOverAt },
    ...due,
    { reason: 'agendaCloses', on: last.agendaOn, from: warnedFrom, until: warnedUntil },
  ];
}

function duePassed(dossier: Dossier, { id }: Participant, until: Instant | null): readonly Lateness[] {
  const due = dueOf(dossier, id);
  return due === null ? [] : [{ reason: 'duePassed', on: due.on, from: due.at, until }];
}

/** A closing with an hour needs a decision on an earlier day. */
function isAfterClosing({ dates }: Dossier, on: LocalDate): boolean {
  const closing = dates?.closing ?? null;
  if (closing === null) return false;
  return closing.time === null ? on > closing.on : on >= closing.on;
}
