import type { WorkingCalendar } from '../deadlines/working-calendar';
import { endOfDay, wallAt } from '../deadlines/working-calendar';
import { earliestToday } from '../deadlines/civil-day';
import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import { participantProblem } from '../dossier/participant-problem';
import type { Rejection } from '../dossier/rejections';
import type { ParticipantId, StepId, TextId, UserId } from '../primitives/ids';
import type { Instant, LocalDate, LocalTime } from '../primitives/instant';
import type { PlannedEntry } from '../read-models/planned-ahead';
import { plannedMoves } from '../read-models/planned-moves';
import type { PlannedMove } from '../read-models/planned-moves';
import type { RehearsedMail } from './outbox';
import { Stage } from './stage';

/** Something that may come: a date that moves, a participant that gets longer or falls out, a clock that stops or runs again, days on which nobody answers. */
export type Assumption =
  | {
      readonly kind: 'dateMoves';
      readonly date: 'closing' | 'internalDue';
      readonly on: LocalDate;
      readonly time: LocalTime | null;
    }
  | { readonly kind: 'getsLonger'; readonly participantId: ParticipantId; readonly on: LocalDate }
  | { readonly kind: 'fallsOut'; readonly participantId: ParticipantId }
  /** Null: the clock of the dossier. */
  | { readonly kind: 'clockStops'; readonly onlyStepId: StepId | null }
  | { readonly kind: 'clockRuns'; readonly isClosingMoved: boolean }
  /** Up to and including the day. */
  | { readonly kind: 'silence'; readonly until: LocalDate };

export interface WhatIf {
  /** The first assumption that cannot be, from 0, and why; null: all of them can. */
  readonly refusal: { readonly nth: number; readonly rejection: Rejection } | null;
  readonly after: Dossier;
  /** What is planned at another moment, beside what happens by itself in the days of silence. */
  readonly moves: readonly PlannedMove[];
  /** What leaves because of it, and in the days of silence. */
  readonly mails: readonly RehearsedMail[];
}

/** From whom and when it is asked, and the working days of the body. */
export interface Asking {
  readonly at: Instant;
  readonly by: UserId;
  readonly calendar: WorkingCalendar;
}

/**
 * What would become of a running dossier, one assumption after the other. The dossier itself decides, on a copy, so that
 * applying the same commands does just this. Pure: nothing is kept, and nothing leaves.
 */
export function whatIf(dossier: Dossier, assumptions: readonly Assumption[], asking: Asking): WhatIf {
  const stage = new Stage(dossier, asking.calendar);
  let refusal = nobodySuch(dossier, assumptions);
  for (const [nth, assumption] of refusal === null ? assumptions.entries() : []) {
    const rejection = assume(stage, assumption, { ...asking, nth });
    if (rejection === null) continue;
    refusal = { nth, rejection };
    break;
  }
  const after = stage.dossier;
  return { refusal, after, moves: movesOf(dossier, after), mails: stage.outbox.close(after) };
}

/** Who is not there at all is told before anything else. */
function nobodySuch(dossier: Dossier, assumptions: readonly Assumption[]): WhatIf['refusal'] {
  for (const [nth, assumption] of assumptions.entries()) {
    const rejection = 'participantId' in assumption ? participantProblem(dossier, assumption.participantId) : null;
    if (rejection !== null) return { nth, rejection };
  }
  return null;
}

function assume(stage: Stage, assumption: Assumption, asking: Asking & { readonly nth: number }): Rejection | null {
  if (assumption.kind === 'silence') {
    stage.advance(endOfDay(asking.calendar, assumption.until));
    return null;
  }
  const { by, nth } = asking;
  const at = stage.dossier.reachedAt > asking.at ? stage.dossier.reachedAt : asking.at;
  const about = { at, by, commandId: `what-if-${String(nth)}`, reasonTextId: 'what-if' as TextId };
  return stage.apply({ ...commandOf(assumption, wallAt(asking.calendar, at).date), ...about });
}

type Named = Extract<
  CoordinatorCommand,
  { type: 'MoveDate' | 'ExtendParticipant' | 'DropParticipant' | 'SuspendClock' | 'ResumeClock' }
>;
type Body<One> = One extends unknown ? Omit<One, 'by' | 'commandId' | 'reasonTextId'> : never;

/** The command that a coordinator sends when it comes true. */
function commandOf(assumption: Exclude<Assumption, { kind: 'silence' }>, today: LocalDate): Body<Named> {
  switch (assumption.kind) {
    case 'dateMoves': {
      const { date, on, time } = assumption;
      return { type: 'MoveDate', date, on, time };
    }
    case 'getsLonger':
      return { type: 'ExtendParticipant', participantId: assumption.participantId, on: assumption.on };
    case 'fallsOut':
      return { type: 'DropParticipant', participantId: assumption.participantId };
    case 'clockStops':
      return { type: 'SuspendClock', on: today, cause: 'ownReason', onlyStepId: assumption.onlyStepId };
    case 'clockRuns':
      return { type: 'ResumeClock', on: today, isClosingMoved: assumption.isClosingMoved };
  }
}

/** What came by itself meanwhile did not move. */
function movesOf(before: Dossier, after: Dossier): readonly PlannedMove[] {
  return plannedMoves(before, after).filter(({ from, to }) => to !== null || from === null || !isOver(from, after));
}

/** A day without an hour is over when it ends. */
function isOver({ on, at }: PlannedEntry, { reachedAt }: Dossier): boolean {
  return at === null ? on < earliestToday(reachedAt) : at <= reachedAt;
}
