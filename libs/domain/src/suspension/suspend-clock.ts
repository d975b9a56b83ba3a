import { earliestToday, latestToday } from '../deadlines/civil-day';
import { hasOwnDue, waitingContacts } from '../deadlines/waiting-contacts';
import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import { dueOf, isRoundOpen, isRoundWaiting, roundOf, stepRule } from '../dossier/lookups';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused, unless } from '../dossier/outcome';
import { submittedProblem } from '../dossier/participant-problem';
import type { Rejection } from '../dossier/rejections';
import type { ParticipantId, StepId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import { daysBetween } from '../primitives/instant';
import { shiftedDates } from './shifted-dates';
import { isOfRound, openSuspension } from './suspension';
import type { Suspension } from './suspension';
import type { ShiftedDate } from './suspension-events';

type Command<Type extends CoordinatorCommand['type']> = Extract<CoordinatorCommand, { type: Type }> & {
  readonly at: Instant;
};

/**
 * The clock of the dossier, or of one step, stands still from now on: nobody is reminded, nothing falls due, nobody becomes
 * late. Links keep working and answers count. Who still has to answer is told.
 */
export function suspendClock(command: Command<'SuspendClock'>, dossier: Dossier): DecideResult {
  const { at, by, on, cause, onlyStepId, reasonTextId } = command;
  const open = openSuspension(dossier);
  return unless(
    [
      open === null ? null : { code: 'ClockIsSuspended', since: open.on },
      onlyStepId === null ? roundProblem(dossier) : stepProblem(dossier, onlyStepId),
      dayProblem(on, at),
    ],
    () => {
      const isRound = isOfRound(dossier, { onlyStepId });
      const told = isRound ? waitingContacts(dossier, at) : [];
      const about = { by, on, cause, onlyStepId, isOfRound: isRound, told, reasonTextId };
      return accepted({ at, type: 'ClockSuspended', ...about });
    },
  );
}

/**
 * The clock runs again, and the days on which it stood still are added to the dates that were running (`shiftedDates`).
 * They are civil days of the body: the day of suspension is not counted, that of resumption is. Source: the day of the fact
 * is not counted and the last day is (Judicial Code art. 52 and 53), `domain.md` 2.0.6.
 */
export function resumeClock(command: Command<'ResumeClock'>, dossier: Dossier): DecideResult {
  const { at, by, on, isClosingMoved, reasonTextId } = command;
  const open = openSuspension(dossier);
  if (open === null) return refused({ code: 'ClockNotSuspended' });
  return unless([dayProblem(on, at), closingProblem(dossier, open, isClosingMoved)], () => {
    // Between the API and the dossier midnight can lie: a clock is never set back.
    const days = Math.max(0, daysBetween(open.on, on));
    const { shifts, isUpToClosing } = shiftedDates(dossier, open, { days, isClosingMoved });
    const isRound = isOfRound(dossier, open);
    const told = isRound ? toldOfNewDay(dossier, shifts, at) : [];
    const about = { by, since: open.on, on, days, onlyStepId: open.onlyStepId, isOfRound: isRound };
    return accepted({ at, type: 'ClockResumed', ...about, shifts, isUpToClosing, told, reasonTextId });
  });
}

/** While a clock stands still the dates that it counts to are not moved by hand: they get their days when it runs again. */
export function suspendedProblem(suspension: Suspension | null): Rejection | null {
  return suspension === null ? null : { code: 'ClockIsSuspended', since: suspension.on };
}

/** Once the file has gone, or the round is over, only a step that is named has a clock left. */
function roundProblem(dossier: Dossier): Rejection | null {
  const isOver = roundOf(dossier) !== null && !isRoundOpen(dossier) && !isRoundWaiting(dossier);
  return submittedProblem(dossier) ?? (isOver ? { code: 'RoundIsClosed' } : null);
}

function stepProblem(dossier: Dossier, stepId: StepId): Rejection | null {
  const rule = stepRule(dossier, stepId);
  if (rule === null) return { code: 'UnknownStep', stepId };
  if (rule.kind === 'sign-off-round') return roundProblem(dossier);
  const status = dossier.steps[stepId]?.status;
  return status === 'done' || status === 'skipped' ? { code: 'StepNotOpen', stepId } : null;
}

/** It is today that a clock is stopped or set going. */
function dayProblem(on: LocalDate, at: Instant): Rejection | null {
  if (on < earliestToday(at)) return { code: 'DateInThePast', on, now: at };
  return on > latestToday(at) ? { code: 'DayInTheFuture', field: 'on', on } : null;
}

function closingProblem(dossier: Dossier, open: Suspension, isClosingMoved: boolean): Rejection | null {
  if (!isClosingMoved) return null;
  const hasClosing = (dossier.dates?.closing ?? null) !== null && isOfRound(dossier, open);
  return hasClosing ? submittedProblem(dossier) : { code: 'NoDateToMove', date: 'closing' };
}

function toldOfNewDay(dossier: Dossier, shifts: readonly ShiftedDate[], at: Instant) {
  return waitingContacts(dossier, at).flatMap((told) => {
    const from = dueOf(dossier, told.participantId)?.on ?? null;
    return from === null ? [] : [{ ...told, from, to: newDueOn(dossier, shifts, told.participantId) ?? from }];
  });
}

/** Its own extension or the common day, once the days are added; null: neither moves. */
function newDueOn(dossier: Dossier, shifts: readonly ShiftedDate[], id: ParticipantId): LocalDate | null {
  const own = shifts.find((one) => one.date === 'participant' && one.participantId === id);
  const participant = dossier.participants[id];
  const hasOwn = participant !== undefined && hasOwnDue(dossier, participant);
  const common = hasOwn ? undefined : shifts.find(({ date }) => date === 'internalDue');
  return own?.to ?? common?.to ?? null;
}
