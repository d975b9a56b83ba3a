import type { CallRules, FunderOutcome, OrganCode, RecordedStepRule } from '../calls/call-rules';
import type { PlannedReminder, Plan } from '../planning/plan';
import type {
  ContactId,
  DossierId,
  FileId,
  ParticipantId,
  RowId,
  StepId,
  TextId,
  TextVersionId,
  UserId,
} from '../primitives/ids';
import type { Instant, LocalDate, LocalTime } from '../primitives/instant';
import type {
  ContactText,
  CoordinatorCommand,
  LaunchDossier,
  NewContact,
  NewParticipant,
  ReceivedAnswer,
} from './commands';
import type { FieldValues } from '../steps/fields';
import type { Outcome, Proof, Slot, SlotAnswer, SubmissionCondition } from './dossier';

/** Why an answer is kept but does not count. */
export type UncountedReason = 'afterClosing' | 'participantDropped' | 'participantSucceeded' | 'dossierClosed';

/** Everything that can have happened to a dossier. Names and fields are persisted and never renamed or reused. */
export type DossierEvent = { readonly at: Instant } & (
  | { readonly type: 'DossierLaunched'; readonly by: UserId; readonly launch: LaunchDossier }
  | { readonly type: 'PlanAdopted'; readonly plan: Plan }
  | { readonly type: 'SignOffRequested'; readonly participantId: ParticipantId; readonly contact: NewContact }
  | {
      readonly type: 'SignOffReminderDue';
      readonly participantId: ParticipantId;
      readonly contactIds: readonly ContactId[];
      /** Null: asked for by hand. */ readonly reminder: PlannedReminder | null;
      readonly number: number;
      readonly by: UserId | null;
    }
  | {
      readonly type: 'SignOffRemindersSuperseded';
      readonly participantId: ParticipantId;
      readonly offsets: readonly number[];
    }
  | { readonly type: 'InternalDuePassed' }
  | { readonly type: 'ClosingReached' }
  | { readonly type: 'RoundClosed' }
  | {
      readonly type: 'AnswerReceived';
      readonly participantId: ParticipantId;
      readonly slot: Slot;
      readonly contactId: ContactId | null;
      readonly enteredBy: UserId | null;
      readonly answer: SlotAnswer;
      readonly textId: TextId | null;
      readonly replacedRowId: RowId | null;
      readonly isAfterSubmission: boolean;
    }
  | {
      readonly type: 'AnswerSeconded';
      readonly participantId: ParticipantId;
      readonly slot: Slot;
      readonly contactId: ContactId | null;
      readonly enteredBy: UserId | null;
      readonly answer: SlotAnswer;
      readonly textId: TextId | null;
    }
  | {
      readonly type: 'AnswersConflicted';
      readonly participantId: ParticipantId;
      readonly slot: Slot;
      readonly contactId: ContactId | null;
      readonly enteredBy: UserId | null;
      readonly answer: SlotAnswer;
      readonly textId: TextId | null;
    }
  | {
      readonly type: 'AnswerKeptUncounted';
      readonly participantId: ParticipantId;
      readonly answer: ReceivedAnswer;
      readonly reason: UncountedReason;
    }
  | {
      readonly type: 'DayNamed';
      readonly participantId: ParticipantId;
      readonly slot: Slot;
      readonly contactId: ContactId | null;
      readonly enteredBy: UserId | null;
      readonly rowId: RowId;
      readonly organ: OrganCode;
      readonly on: LocalDate;
      readonly isAfterDue: boolean;
      readonly textId: TextId | null;
      readonly withdrawnRowId: RowId | null;
    }
  | {
      readonly type: 'QuestionAsked';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId | null;
      readonly enteredBy: UserId | null;
      readonly rowId: RowId;
      readonly textId: TextId;
    }
  | {
      readonly type: 'QuestionAnswered';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly rowId: RowId;
      readonly answerTextId: TextId;
    }
  | {
      readonly type: 'ConditionAccepted';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly slot: Slot;
      readonly rowId: RowId;
      readonly reasonTextId: TextId | null;
    }
  | {
      readonly type: 'ConditionRefused';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly slot: Slot;
      readonly rowId: RowId;
      readonly reasonTextId: TextId | null;
    }
  | {
      readonly type: 'ConflictSettled';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly slot: Slot;
      readonly rowId: RowId;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'SignOffWithdrawn';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly on: LocalDate;
      readonly isAfterSubmission: boolean;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'SignOffAnnulled';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly on: LocalDate;
      readonly isAfterSubmission: boolean;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'OrganDidNotTreat';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly organ: OrganCode;
      readonly meetingOn: LocalDate;
      readonly nextOn: LocalDate | null;
      readonly noteTextId: TextId | null;
    }
  | {
      readonly type: 'SignOffRatified';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly organ: OrganCode;
      readonly on: LocalDate;
      readonly isAfterSubmission: boolean;
      readonly noteTextId: TextId | null;
    }
  | {
      readonly type: 'RatificationRefused';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly organ: OrganCode;
      readonly on: LocalDate;
      readonly isAfterSubmission: boolean;
      readonly noteTextId: TextId | null;
    }
  | {
      readonly type: 'ProofRecorded';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly proof: Proof;
    }
  | {
      readonly type: 'FunderTold';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly noteTextId: TextId | null;
    }
  | {
      readonly type: 'AskedAgain';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly contactIds: readonly ContactId[];
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'TextPublished';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly contactIds: readonly ContactId[];
      readonly textVersionId: TextVersionId;
      readonly needsSignature: boolean;
      readonly inOtherLanguage?: readonly ContactText[];
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'UnitsChanged';
      readonly by: UserId;
      readonly changeId: string;
      readonly on: LocalDate;
      readonly from: readonly ParticipantId[];
      /** Null: the successor does not take part. */
      readonly to: NewParticipant | null;
      /** The answers that go over, one per slot; empty: the successor is asked. */
      readonly inherited: Readonly<Partial<Record<Slot, SlotAnswer>>>;
      readonly isAfterSubmission: boolean;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'CallAdopted';
      readonly by: UserId;
      readonly fromVersion: number;
      readonly call: CallRules;
      readonly participants: Extract<CoordinatorCommand, { type: 'AdoptCall' }>['participants'];
      readonly reasonTextId: TextId;
    }
  | { readonly type: 'QuorumReached' }
  | { readonly type: 'QuorumLost' }
  | {
      readonly type: 'DateMoved';
      readonly by: UserId;
      readonly date: 'closing' | 'internalDue';
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly toTime: LocalTime | null;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'DateCorrectionDue';
      readonly participantId: ParticipantId;
      readonly contactIds: readonly ContactId[];
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly date: 'closing' | 'internalDue';
    }
  | {
      readonly type: 'ParticipantExtended';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'ParticipantAdded';
      readonly by: UserId;
      readonly participant: NewParticipant;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'ParticipantDropped';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'ContactReplaced';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly replacement: NewContact;
    }
  | {
      readonly type: 'MailFailed';
      readonly mailKey: string;
      readonly contactId: ContactId | null;
      readonly participantId: ParticipantId | null;
    }
  | { readonly type: 'FailedMailAcknowledged'; readonly by: UserId; readonly mailKey: string }
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
  | { readonly type: 'DutyOpened'; readonly stepId: StepId; readonly years: readonly number[] }
  | {
      readonly type: 'ReportReminderDue';
      readonly stepId: StepId;
      readonly year: number;
      readonly reminder: PlannedReminder;
    }
  | { readonly type: 'ReportOverdue'; readonly stepId: StepId; readonly year: number }
  | {
      readonly type: 'ReportRecorded';
      readonly by: UserId;
      readonly stepId: StepId;
      readonly year: number;
      readonly submittedOn: LocalDate;
      readonly isLate: boolean;
      readonly fileId: FileId | null;
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
    }
  | {
      readonly type: 'DossierEnded';
      readonly by: UserId;
      readonly outcome: Outcome;
      readonly successorId: DossierId | null;
      readonly reasonTextId: TextId;
    }
  | { readonly type: 'DossierWithdrawn'; readonly by: UserId; readonly reasonTextId: TextId }
  | { readonly type: 'DossierClosed'; readonly outcome: Outcome }
  | { readonly type: 'CommandApplied'; readonly commandId: string }
  | { readonly type: 'InstantReached' }
);

export type DossierEventType = DossierEvent['type'];
/** The event of one type. */
export type EventOf<Type extends DossierEventType> = Extract<DossierEvent, { type: Type }>;

/** An event with its place in the dossier's journal, 1, 2, 3 … without gap. */
export interface NumberedEvent {
  readonly sequence: number;
  readonly event: DossierEvent;
}
