import { earliestToday } from '../deadlines/civil-day';
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
 * 8 days before a council; a meeting can have a term of its own. Source: `domain.md` 2.0.1, 4.2 kinds 6 and 7, 5 case 1.
 */
export function lastMeetingOf(dossier: Dossier, participant: Participant): LastMeeting | null {
  const closing = dossier.dates?.closing;
  if (!closing) return null;
  const lastDay = lastDayFor(closing.on, closing.time !== null);
  const inTime = usefulMeetings(dossier, participant).filter(({ on }) => on <= lastDay);
  return inTime.at(-1) ?? null;
}

/** Known meetings since the question was asked of organs that the call accepts, in order, each with its agenda's day. */
export function usefulMeetings(dossier: Dossier, { meetings = [] }: Participant): readonly LastMeeting[] {
  const round = roundOf(dossier);
  if (round === null) return [];
  const askedOn = earliestToday(dossier.launchedAt ?? dossier.reachedAt);
  return meetings
    .filter(({ on, organ }) => on >= askedOn && round.organs.includes(organ))
    .map((one) => ({ ...one, agendaOn: addDays(one.on, -(one.agendaDaysBefore ?? round.agendaDaysBefore ?? 0)) }))
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** The last day for a meeting before a date: one with an hour needs a meeting on an earlier day. */
export function lastDayFor(on: LocalDate, isHourStated: boolean): LocalDate {
  return isHourStated ? addDays(on, -1) : on;
}

/** Its meetings are known, and none of them comes before the closing: urgency, an executive's yes, or a provisional filing. */
export function isWithoutMeeting(dossier: Dossier, participant: Participant): boolean {
  const ahead = earliestToday(dossier.reachedAt);
  const last = lastMeetingOf(dossier, participant);
  return (participant.meetings ?? []).length > 0 && (last === null || last.on < ahead);
}
