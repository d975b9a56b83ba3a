import type { FunderOutcome, RecordedStepRule } from '../calls/call-rules';
import type { FileId, StepId, TextId } from '../primitives/ids';
import type { Instant, LocalDate, LocalTime } from '../primitives/instant';
import type { FieldValues } from '../steps/fields';
import type { BoardOutcome } from './dossier';

/** What people record on the steps of a dossier, and change about them. */
export type StepCommands =
  | {
      readonly type: 'RecordBodyDecision';
      readonly stepId: StepId;
      readonly meetingOn: LocalDate;
      readonly outcome: BoardOutcome;
      readonly entitled: number;
      readonly present: number;
      readonly votes: { readonly for: number; readonly against: number; readonly abstained: number };
      readonly nextMeetingOn: LocalDate | null;
      readonly extractFileId: FileId | null;
      readonly noteTextId: TextId | null;
    }
  | { readonly type: 'DeclareReady'; readonly stepId: StepId }
  | {
      readonly type: 'RecordSubmission';
      readonly stepId: StepId;
      /** The portal's time stamp. */
      readonly submittedAt: Instant;
      readonly receiptTextId: TextId;
      readonly fileId: FileId | null;
      /** Why the filing went out although a condition is not met; without it such a filing is refused. */
      readonly despiteTextId: TextId | null;
    }
  | {
      readonly type: 'RecordFunderDecision';
      readonly stepId: StepId;
      readonly decidedOn: LocalDate;
      readonly outcome: FunderOutcome;
      /** Null: the amount that the call's tiers give. */
      readonly amountCents: number | null;
      readonly noteTextId: TextId | null;
    }
  | {
      readonly type: 'RecordReport';
      readonly stepId: StepId;
      readonly year: number;
      /** Which of the year's reports, from 1, where there are several. */
      readonly nth?: number | null;
      readonly submittedOn: LocalDate;
      readonly fileId: FileId | null;
      readonly noteTextId: TextId | null;
    }
  | {
      /** The funder sends a report back; it is to be handed in again by a new day. */
      readonly type: 'ReturnReport';
      readonly stepId: StepId;
      readonly year: number;
      readonly nth?: number | null;
      readonly returnedOn: LocalDate;
      /** Null: as many days later as the call gives for a correction. */
      readonly dueOn: LocalDate | null;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'AcceptReport';
      readonly stepId: StepId;
      readonly year: number;
      readonly nth?: number | null;
      readonly acceptedOn: LocalDate;
      readonly noteTextId: TextId | null;
    }
  | {
      /** Something is recorded on a step of a recorded kind; the kind says which values it asks for. */
      readonly type: 'ActOnStep';
      readonly stepId: StepId;
      readonly act: string;
      readonly values: FieldValues;
    }
  | {
      readonly type: 'MoveStepDate';
      readonly stepId: StepId;
      readonly on: LocalDate;
      readonly time: LocalTime | null;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'AddStep';
      readonly step: RecordedStepRule;
      readonly titleTextId: TextId;
      readonly reasonTextId: TextId;
    }
  | { readonly type: 'SkipStep'; readonly stepId: StepId; readonly reasonTextId: TextId }
  | {
      readonly type: 'StopDuty';
      readonly stepId: StepId;
      /** The last year that is still reported on; before the first year: none. */
      readonly lastYear: number;
      readonly reasonTextId: TextId;
    };
