import { earliestToday } from '../deadlines/civil-day';
import type { DeadlineRule } from '../calls/call-rules';
import type { Dossier, Meeting, Participant } from '../dossier/dossier';
import { roundOf } from '../dossier/lookups';
import type { LocalDate } from '../primitives/instant';
import { addDays } from '../primitives/instant';

/** The last meeting at which a participant can still decide in time, and the day on which its agenda is fixed. */
export interface LastMeeting extends Meeting {
  readonly agendaOn: LocalDate;
}

/**
 * The last useful meeting of a participant before the closing; null when none of its known meetings comes in time.
 *
 * Only organs that the call accepts count, and only meetings since the question was asked: who is asked in July cannot have
 * decided in June. A closing with an hour needs a meeting on an earlier day. The agenda is public
 * 8 days before a council. Source: `domain.md` 2.0.1, 4.2 kinds 6 and 7, 5 case 1.
 */
export function lastMeetingOf(dossier: Dossier, participant: Participant): LastMeeting | null {
  const round = roundOf(dossier);
  const closing = dossier.dates?.closing;
  if (round === null || !closing) return null;
  const askedOn = earliestToday(dossier.launchedAt ?? dossier.reachedAt);
  const inTime = (participant.meetings ?? [])
    .filter(({ on }) => on >= askedOn)
    .filter(({ organ }) => round.organs.includes(organ))
    .filter(({ on }) => isInTime(on, closing))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const last = inTime.at(-1);
  return last === undefined ? null : { ...last, agendaOn: addDays(last.on, -(round.agendaDaysBefore ?? 0)) };
}

/** A closing with an hour needs a meeting on an earlier day. */
function isInTime(on: LocalDate, closing: DeadlineRule): boolean {
  return closing.time === null ? on <= closing.on : on < closing.on;
}

/** Its meetings are known, and none of them comes before the closing: urgency, an executive's yes, or a provisional filing. */
export function isWithoutMeeting(dossier: Dossier, participant: Participant): boolean {
  const ahead = earliestToday(dossier.reachedAt);
  const last = lastMeetingOf(dossier, participant);
  return (participant.meetings ?? []).length > 0 && (last === null || last.on < ahead);
}
