import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier, Participant } from '../dossier/dossier';
import type { DeadlineRule } from '../calls/call-rules';
import type { DossierEvent, EventOf } from '../dossier/events';
import { dueOf, isRoundOpen } from '../dossier/lookups';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused, unless } from '../dossier/outcome';
import { participantProblem, submittedProblem } from '../dossier/participant-problem';
import type { Rejection } from '../dossier/rejections';
import type { Instant } from '../primitives/instant';
import { suspendedProblem } from '../suspension/suspend-clock';
import { stillRound } from '../suspension/suspension';
import { earliestToday } from './civil-day';
import { hasOwnDue, waitingContacts } from './waiting-contacts';

type Command<Type extends CoordinatorCommand['type']> = Extract<CoordinatorCommand, { type: Type }> & {
  readonly at: Instant;
};

/**
 * Moves the closing or the common due day. Open reminders follow through the new plan; whoever was told the old date and
 * still has to answer is told the new one.
 */
export function moveDate(command: Command<'MoveDate'>, dossier: Dossier): DecideResult {
  const { at, by, date, on, reasonTextId } = command;
  if (dossier.dates === null) return refused({ code: 'DossierNotLaunched' });
  const from = dossier.dates[date];
  if (from === null) return refused({ code: 'NoDateToMove', date });
  return unless(
    [
      submittedProblem(dossier),
      date === 'internalDue' ? suspendedProblem(stillRound(dossier)) : null,
      isSameMoment(from, { on, time: command.time }) ? { code: 'DateUnchanged', on } : null,
      on < earliestToday(at) ? { code: 'DateInThePast', on, now: at } : null,
      orderProblem({ ...dossier.dates, [date]: { ...from, on } }),
    ],
    () =>
      accepted(
        { at, type: 'DateMoved', by, date, from: from.on, to: on, toTime: command.time, reasonTextId },
        ...dateCorrections(dossier, { at, date, from, to: { on, time: command.time } }),
      ),
  );
}

/** Participants answer before the closing; null while they do, and where one of the two dates is not there. */
function orderProblem({ internalDue, closing }: NonNullable<Dossier['dates']>): Rejection | null {
  if (internalDue === null || closing === null || internalDue.on <= closing.on) return null;
  return { code: 'InternalDueAfterClosing', internalDueOn: internalDue.on, closingOn: closing.on };
}

/** A later due day for one participant only; its link stays alive. */
export function extendParticipant(command: Command<'ExtendParticipant'>, dossier: Dossier): DecideResult {
  const { at, by, participantId, on, reasonTextId } = command;
  const round: Rejection | null = isRoundOpen(dossier) ? null : { code: 'RoundIsClosed' };
  const still = suspendedProblem(stillRound(dossier));
  return unless([submittedProblem(dossier), participantProblem(dossier, participantId), round, still], () => {
    const due = dueOf(dossier, participantId);
    const closingOn = dossier.dates?.closing?.on;
    if (due === null || closingOn === undefined) return refused({ code: 'DossierNotLaunched' });
    if (on <= due.on) return refused({ code: 'ExtensionNotLater', on, dueOn: due.on });
    if (on > closingOn) return refused({ code: 'ExtensionAfterClosing', on, closingOn });
    if (on < earliestToday(at)) return refused({ code: 'DateInThePast', on, now: at });
    return accepted({ at, type: 'ParticipantExtended', by, participantId, from: due.on, to: on, reasonTextId });
  });
}

/** A day, and the hour on it where one is said. */
type Moment = Pick<DeadlineRule, 'on' | 'time'>;

/** A common date that moves, with its moment before and after. */
export interface DateMove {
  readonly at: Instant;
  readonly date: 'closing' | 'internalDue';
  readonly from: Moment;
  readonly to: Moment;
}

/** Two moments are the same only when their hours are. */
export function isSameMoment(one: Moment, other: Moment): boolean {
  return one.on === other.on && one.time === other.time;
}

/** Whoever was told the old date and still has to answer is told the new one, however it came to move. */
export function dateCorrections(dossier: Dossier, move: DateMove): readonly DossierEvent[] {
  const isTold = (participant: Participant): boolean => move.date === 'closing' || !hasOwnDue(dossier, participant);
  return waitingContacts(dossier, move.at, isTold).map((told) => ({
    at: move.at,
    type: 'DateCorrectionDue' as const,
    date: move.date,
    ...daysAndHours(move),
    ...told,
  }));
}

/** The hours are named as soon as one of the two has one. */
function daysAndHours({ from, to }: DateMove): Pick<EventOf<'DateCorrectionDue'>, 'from' | 'to' | 'hours'> {
  const days = { from: from.on, to: to.on };
  const hasHour = from.time !== null || to.time !== null;
  return hasHour ? { ...days, hours: { from: from.time, to: to.time } } : days;
}
