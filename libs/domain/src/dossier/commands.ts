import type { CallRules, OrganCode } from '../calls/call-rules';
import type { Plan } from '../planning/plan';
import type {
  BodyId,
  ContactId,
  FileId,
  LinkId,
  ParticipantId,
  RowId,
  StepId,
  TextId,
  TextVersionId,
  UnitId,
  UserId,
} from '../primitives/ids';
import type { Instant, LocalDate, LocalTime } from '../primitives/instant';
import type { BoardOutcome, Decision, DossierKind, FunderOutcome, Mandates, Slot } from './dossier';

export interface NewContact {
  readonly contactId: ContactId;
  readonly slot: Slot;
  readonly linkId: LinkId;
  readonly textVersionId: TextVersionId;
}

export interface NewParticipant {
  readonly id: ParticipantId;
  readonly unitId: UnitId;
  readonly figures: Readonly<Record<string, number>>;
  readonly tags: readonly string[];
  readonly contacts: readonly NewContact[];
}

/** One row of the sign-off inbox as it reaches the dossier; whatever it says, it is never refused. */
export interface ReceivedAnswer {
  readonly rowId: RowId;
  readonly participantId: ParticipantId;
  readonly slot: Slot;
  /** Null: paper, entered by a coordinator. */
  readonly linkId: LinkId | null;
  /** Null for a paper answer of somebody who is no contact. */
  readonly contactId: ContactId | null;
  readonly enteredBy: UserId | null;
  readonly textVersionId: TextVersionId;
  /** The dossier's own time at the moment of receipt; decides what is in time. */
  readonly receivedAt: Instant;
  readonly reply:
    | {
        readonly kind: 'decision';
        readonly decision: Decision;
        readonly mandates: Mandates;
        readonly textId: TextId | null;
      }
    | { readonly kind: 'namedDay'; readonly organ: OrganCode; readonly on: LocalDate; readonly textId: TextId | null }
    | { readonly kind: 'question'; readonly textId: TextId };
}

/** What people ask of a dossier. `commandId` is the request's idempotency key, `by` the coordinator. */
export type CoordinatorCommand = { readonly commandId: string; readonly by: UserId } & (
  | {
      readonly type: 'MoveDate';
      readonly date: 'closing' | 'internalDue';
      readonly on: LocalDate;
      readonly time: LocalTime | null;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'ExtendParticipant';
      readonly participantId: ParticipantId;
      readonly on: LocalDate;
      readonly reasonTextId: TextId;
    }
  | { readonly type: 'AddParticipant'; readonly participant: NewParticipant; readonly reasonTextId: TextId }
  | { readonly type: 'DropParticipant'; readonly participantId: ParticipantId; readonly reasonTextId: TextId }
  | {
      readonly type: 'ReplaceContact';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly replacement: NewContact;
    }
  | {
      readonly type: 'DecideCondition';
      readonly participantId: ParticipantId;
      readonly rowId: RowId;
      readonly isAccepted: boolean;
      readonly reasonTextId: TextId | null;
    }
  | {
      readonly type: 'SettleConflict';
      readonly participantId: ParticipantId;
      readonly slot: Slot;
      readonly rowId: RowId;
      readonly reasonTextId: TextId;
    }
  | { readonly type: 'AnswerQuestion'; readonly participantId: ParticipantId; readonly answerTextId: TextId }
  | { readonly type: 'RemindNow'; readonly participantIds: readonly ParticipantId[] }
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
      readonly submittedOn: LocalDate;
      readonly fileId: FileId | null;
      readonly noteTextId: TextId | null;
    }
  | { readonly type: 'WithdrawDossier'; readonly reasonTextId: TextId }
  | { readonly type: 'AcknowledgeFailedMail'; readonly mailKey: string }
);

export interface LaunchDossier {
  readonly type: 'LaunchDossier';
  readonly by: UserId;
  readonly kind: DossierKind;
  readonly bodyId: BodyId;
  readonly coApplicantIds: readonly BodyId[];
  readonly call: CallRules;
  readonly participants: readonly NewParticipant[];
}

/** Everything that can be asked of a dossier. `at` is the dossier's time, stamped by the shell. */
export type DossierCommand = { readonly at: Instant } & (
  | LaunchDossier
  | { readonly type: 'AdoptPlan'; readonly plan: Plan }
  | { readonly type: 'ReachInstant' }
  | { readonly type: 'ApplyAnswers'; readonly answers: readonly ReceivedAnswer[] }
  | { readonly type: 'CloseRound'; readonly answers: readonly ReceivedAnswer[] }
  | {
      readonly type: 'ReportMailFailures';
      readonly mails: readonly { readonly mailKey: string; readonly contactId: ContactId | null }[];
    }
  | CoordinatorCommand
);
