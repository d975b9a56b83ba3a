import type { SendingWindow } from '../deadlines/working-calendar';
import type { LocalDate, LocalTime } from '../primitives/instant';
import type { AmountRule } from './amount-rule';
import type { QuorumRule } from './quorum-rule';
import type { StepRule } from './step-rules';

/** How sure a date or rule is: said by its source, said differently by several sources, or chosen by the body. */
export type Certainty = 'stated' | 'contradictory' | 'assumed';

/** A day until which something can be done. `time` null: the source names no hour, so the whole day counts. */
export interface DeadlineRule {
  readonly on: LocalDate;
  readonly time: LocalTime | null;
  readonly certainty: Certainty;
}

/** When and how often parties that have not answered are reminded. Working days are those of the lead body's calendar. */
export interface ReminderRule {
  readonly workingDaysBefore: readonly number[];
  readonly sendAt: LocalTime;
  readonly window: SendingWindow;
  /** A party whose organ decides on a named day is reminded again this many working days after that day. */
  readonly resumeWorkingDaysAfter: number;
  /** Whom else silence reaches, the earliest first; absent: nobody. */
  readonly ladder?: readonly LadderRule[];
}

/** Whom silence reaches beside those who were asked. Source: `reliability.md` 5, row 22 of `peers.md`. */
export const RUNGS = ['secondPerson', 'phone', 'boardMember'] as const;
/**
 * `secondPerson`: the next contact of the same unit, with a link of its own. `phone`: a task for the coordinator.
 * `boardMember`: the unit's member of the lead body's board, who is told and asked nothing that binds.
 */
export type Rung = (typeof RUNGS)[number];

/** One rung, at most once per call; working days are counted back from the due day as those of reminders. */
export interface LadderRule {
  readonly rung: Rung;
  readonly workingDaysBefore: number;
}

export type * from './amount-rule';
export type * from './offices';
export type * from './quorum-rule';
export type * from './step-rules';

/**
 * A checked call definition as plain data, without words: texts, sources and links stay in PostgreSQL.
 * Persisted in every launched dossier's history; fields may be added, never renamed.
 */
export interface CallRules {
  readonly code: string;
  readonly version: number;
  /** SHA-256 of the definition's file, hexadecimal. */
  readonly hash: string;
  /**
   * Until when the funder takes the file. Of a round without a funder's date it is the internal due day, on which the round
   * closes; null: a call without round that closes on no day.
   */
  readonly closing: DeadlineRule | null;
  /** Until when participants answer; null in a call that has no round of declarations and names no such day. */
  readonly internalDue: DeadlineRule | null;
  /** True when nobody but the body itself closes the round, so that `closing` is no date of a funder; absent: false. */
  readonly isClosedByBody?: boolean;
  readonly reminders: ReminderRule;
  readonly quorum: readonly QuorumRule[];
  readonly amount: AmountRule | null;
  /** From when the file can go to the funder; absent or null: at once. */
  readonly opening?: DeadlineRule | null;
  /** In the order in which people speak of them; `after` says what really waits for what. */
  readonly steps: readonly StepRule[];
}
