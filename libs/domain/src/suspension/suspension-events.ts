import type { ContactId, ParticipantId, StepId, TextId, UserId } from '../primitives/ids';
import type { LocalDate, LocalTime } from '../primitives/instant';
import type { UndoableType } from '../undo/undoable';
import type { SuspensionCause } from './suspension';

/** A date that got the days of a suspension. */
export type ShiftedDate = { readonly from: LocalDate; readonly to: LocalDate } & (
  | { readonly date: 'closing' | 'internalDue'; readonly toTime: LocalTime | null }
  | { readonly date: 'participant'; readonly participantId: ParticipantId }
  | { readonly date: 'step'; readonly ofStepId: StepId; readonly toTime: LocalTime | null }
  | { readonly date: 'report'; readonly ofStepId: StepId; readonly year: number; readonly nth?: number }
);

/** Who still had to answer and is told. */
export interface ToldOfClock {
  readonly participantId: ParticipantId;
  readonly contactIds: readonly ContactId[];
}

/** What can happen to a dossier's clock. */
export type SuspensionEvents =
  | {
      readonly type: 'ClockSuspended';
      readonly by: UserId;
      readonly on: LocalDate;
      readonly cause: SuspensionCause;
      /** Null: the clock of the dossier. */
      readonly onlyStepId: StepId | null;
      readonly isOfRound: boolean;
      readonly told: readonly ToldOfClock[];
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'ClockResumed';
      readonly by: UserId;
      /** The day on which the suspension began. */
      readonly since: LocalDate;
      readonly on: LocalDate;
      /** How many days are added; 0 when it ended on the day on which it began. */
      readonly days: number;
      readonly onlyStepId: StepId | null;
      readonly isOfRound: boolean;
      readonly shifts: readonly ShiftedDate[];
      /** The funder's closing left less room than the days that were lost. */
      readonly isUpToClosing: boolean;
      /** Each with its last day to answer, as it was and as it is from now on. */
      readonly told: readonly (ToldOfClock & { readonly from: LocalDate; readonly to: LocalDate })[];
      readonly reasonTextId: TextId | null;
    }
  | {
      /** A change of dates was taken back before anything of it had left. */
      readonly type: 'ChangeUndone';
      readonly by: UserId;
      /** Its place in the journal. */
      readonly sequence: number;
      readonly undone: UndoableType;
    };
