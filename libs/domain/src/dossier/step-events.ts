import type { FunderOutcome, RecordedStepRule } from '../calls/call-rules';
import type { PlannedReminder } from '../planning/plan';
import type { DossierId, FileId, StepId, TextId, UserId } from '../primitives/ids';
import type { Instant, LocalDate, LocalTime } from '../primitives/instant';
import type { FieldValues } from '../steps/fields';
import type { SubDossierOrder, SubDossierProblem } from '../steps/sub-dossier-order';
import type { Outcome, SubmissionCondition } from './dossier';

/** What can have happened to the steps of a dossier. */
export type StepEvents =
  | {
      readonly type: 'BodyDecided';
      readonly by: UserId;
      readonly stepId: StepId;
      readonly outcome: 'approved' | 'rejected';
      readonly meetingOn: LocalDate;
      readonly entitled: number;
      readonly present: number;
      readonly votes: { readonly for: number; readonly against: number; readonly abstained: number };
      readonly extractFileId: FileId | null;
      readonly noteTextId: TextId | null;
    }
  | {
      readonly type: 'BodyDidNotTreat';
      readonly by: UserId;
      readonly stepId: StepId;
      readonly meetingOn: LocalDate;
      readonly entitled: number;
      readonly present: number;
      readonly nextMeetingOn: LocalDate | null;
      readonly noteTextId: TextId | null;
    }
  | { readonly type: 'ReadyDeclared'; readonly by: UserId; readonly stepId: StepId }
  | { readonly type: 'ReadyRevoked'; readonly stepId: StepId }
  | {
      readonly type: 'Submitted';
      readonly by: UserId;
      readonly stepId: StepId;
      readonly submittedAt: Instant;
      readonly receiptTextId: TextId;
      readonly fileId: FileId | null;
      readonly despite: readonly SubmissionCondition[];
      readonly despiteTextId: TextId | null;
      readonly isAfterClosing: boolean;
    }
  | {
      readonly type: 'FunderDecided';
      readonly by: UserId;
      readonly stepId: StepId;
      readonly decidedOn: LocalDate;
      readonly outcome: FunderOutcome;
      readonly amountCents: number | null;
      readonly isAmountComputed: boolean;
      readonly noteTextId: TextId | null;
    }
  | {
      readonly type: 'DutyOpened';
      readonly stepId: StepId;
      readonly years: readonly number[];
      /** The years that are owed, when the call counts them from the opening. */
      readonly range?: { readonly firstYear: number; readonly lastYear: number };
    }
  | {
      readonly type: 'ReportReminderDue';
      readonly stepId: StepId;
      readonly year: number;
      readonly nth?: number;
      readonly reminder: PlannedReminder;
    }
  | { readonly type: 'ReportOverdue'; readonly stepId: StepId; readonly year: number; readonly nth?: number }
  | {
      readonly type: 'ReportRecorded';
      readonly by: UserId;
      readonly stepId: StepId;
      readonly year: number;
      readonly nth?: number;
      readonly submittedOn: LocalDate;
      readonly isLate: boolean;
      readonly fileId: FileId | null;
      readonly noteTextId: TextId | null;
    }
  | {
      readonly type: 'ReportReturned';
      readonly by: UserId;
      readonly stepId: StepId;
      readonly year: number;
      readonly nth?: number;
      readonly returnedOn: LocalDate;
      readonly dueOn: LocalDate;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'ReportAccepted';
      readonly by: UserId;
      readonly stepId: StepId;
      readonly year: number;
      readonly nth?: number;
      readonly acceptedOn: LocalDate;
      readonly noteTextId: TextId | null;
    }
  | {
      readonly type: 'StepActed';
      readonly by: UserId;
      readonly stepId: StepId;
      readonly act: string;
      readonly values: FieldValues;
      /** How the step ended by this; null: it goes on. */
      readonly outcome: string | null;
    }
  /** The house starts these dossiers, each under the newest version of the call with this code. */
  | {
      readonly type: 'SubDossiersOrdered';
      readonly stepId: StepId;
      readonly callCode: string;
      readonly orders: readonly SubDossierOrder[];
    }
  | {
      readonly type: 'SubDossierNotStarted';
      readonly stepId: StepId;
      readonly key: string;
      readonly attempt: number;
      readonly problem: SubDossierProblem;
    }
  | {
      readonly type: 'SubDossierEnded';
      readonly stepId: StepId;
      readonly key: string;
      readonly attempt: number;
      readonly dossierId: DossierId;
      readonly outcome: Outcome;
      /** How the step ended by this; null: it goes on. */
      readonly ends: string | null;
    }
  | { readonly type: 'StepOpened'; readonly stepId: StepId }
  /** `by` null: another step ended in a way that this one does not wait for. */
  | {
      readonly type: 'StepSkipped';
      readonly stepId: StepId;
      readonly by: UserId | null;
      readonly reasonTextId: TextId | null;
    }
  | { readonly type: 'StepReopened'; readonly stepId: StepId; readonly because: StepId; readonly outcome: string }
  | { readonly type: 'StepReminderDue'; readonly stepId: StepId; readonly reminder: PlannedReminder }
  /** `outcome`: how the step ended by itself; null: it stays open. */
  | { readonly type: 'StepDeadlinePassed'; readonly stepId: StepId; readonly outcome: string | null }
  | {
      readonly type: 'StepDateMoved';
      readonly by: UserId;
      readonly stepId: StepId;
      readonly from: LocalDate | null;
      readonly to: LocalDate;
      readonly toTime: LocalTime | null;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'StepAdded';
      readonly by: UserId;
      readonly stepId: StepId;
      readonly step: RecordedStepRule;
      readonly titleTextId: TextId;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'DutyStopped';
      readonly by: UserId;
      readonly stepId: StepId;
      readonly lastYear: number;
      readonly reasonTextId: TextId;
    };
