import type { Rung } from '../calls/call-rules';
import type { ParticipantId, StepId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';

/** A day until which something can be done, as an instant: what happens before `at` is in time. */
export interface PlannedDeadline {
  readonly on: LocalDate;
  readonly at: Instant;
  readonly isHourStated: boolean;
}

/** A reminder: decided at `decideAt`, leaves at `sendAt`. `offset` (working days before the due day) is its identity. */
export interface PlannedReminder {
  readonly offset: number;
  readonly on: LocalDate;
  readonly decideAt: Instant;
  readonly sendAt: Instant;
}

/** A rung of the ladder for who stays silent. */
export interface PlannedRung extends PlannedReminder {
  readonly rung: Rung;
}

/** What one participant has that the others do not: an extended due day, or a day named by its organ. */
export interface ParticipantPlan {
  readonly due: PlannedDeadline;
  readonly reminders: readonly PlannedReminder[];
  /** When reminders start again after the day that the organ decides; null when no day was named. */
  readonly resume: PlannedReminder | null;
  /** Absent: the call has no ladder. */
  readonly rungs?: readonly PlannedRung[];
  /** What our own outages gave it; absent: nothing. */
  readonly credit?: Credit;
}

/** Time that was given for outages of our own link or mail; `due` has it in it already. */
export interface Credit {
  readonly minutes: number;
  /** The day without it. */
  readonly dueBefore: PlannedDeadline;
  readonly isUpToClosing: boolean;
}

export interface PlannedDuty {
  readonly stepId: StepId;
  /** The year that is reported on. */
  readonly year: number;
  /** Which of the year's reports, where there are several. */
  readonly nth?: number;
  readonly due: PlannedDeadline;
  readonly reminders: readonly PlannedReminder[];
}

/** All instants of a dossier, computed outside the workflow. Persisted in history. */
export interface Plan {
  readonly closing: PlannedDeadline | null;
  readonly internalDue: PlannedDeadline | null;
  readonly reminders: readonly PlannedReminder[];
  /** Absent: the call has no ladder. */
  readonly rungs?: readonly PlannedRung[];
  /** Only participants that differ from the common dates. */
  readonly participants: Readonly<Record<ParticipantId, ParticipantPlan>>;
  readonly duties: readonly PlannedDuty[];
  /** From when the file can go; absent or null: at once. */
  readonly opening?: PlannedDeadline | null;
  /** Steps with a deadline of their own whose term can be counted already. */
  readonly steps?: Readonly<Record<StepId, PlannedStep>>;
}

/** The own dates of one step. */
export interface PlannedStep {
  readonly opens: PlannedDeadline | null;
  readonly due: PlannedDeadline;
  readonly reminders: readonly PlannedReminder[];
}

/** The offset under which the reminder after a named day is remembered; no working-day count is negative. */
export const RESUME_OFFSET = -1;
