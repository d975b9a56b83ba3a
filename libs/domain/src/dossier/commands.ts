import type { CallRules, FunderOutcome, OrganCode, RecordedStepRule } from '../calls/call-rules';
import type { Plan } from '../planning/plan';
import type {
  BodyId,
  ContactId,
  DossierId,
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
import type { FieldValues } from '../steps/fields';
import type { BoardOutcome, Decision, DossierKind, Mandates, Meeting, ParticipantRole, Proof, Slot } from './dossier';

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
  readonly role?: ParticipantRole;
  readonly meetings?: readonly Meeting[];
}

/** The text that one participant answers to from now on. */
export interface NewTextVersion {
  readonly participantId: ParticipantId;
  readonly textVersionId: TextVersionId;
  readonly needsSignature: boolean;
  /** Contacts that read the same text in another language; absent: everybody reads the first. */
  readonly inOtherLanguage?: readonly ContactText[];
  /** False: no mail, because another one follows that leads to the text, for example the question that is asked again. */
  readonly isTold?: boolean;
}

/** The text that one contact reads. */
export interface ContactText {
  readonly contactId: ContactId;
  readonly textVersionId: TextVersionId;
}

/** Participants whose legal units ended, and the one that takes their place; null: it does not take part. */
export interface Succession {
  readonly from: readonly ParticipantId[];
  readonly to: NewParticipant | null;
  /** Units that do not take part went into the successor as well: no answer goes over, the successor is asked. */
  readonly isWithOthers?: boolean;
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
  | {
      /** A given answer is taken back by the municipality. */
      readonly type: 'WithdrawSignOff';
      readonly participantId: ParticipantId;
      readonly on: LocalDate;
      readonly reasonTextId: TextId;
    }
  | {
      /** The organ took its decision back, or a higher authority annulled it; the municipality is asked again. */
      readonly type: 'AnnulSignOff';
      readonly participantId: ParticipantId;
      readonly on: LocalDate;
      readonly reasonTextId: TextId;
    }
  | {
      /** The organ met and did not treat the point. `nextOn` null: no new meeting is known. */
      readonly type: 'RecordNotTreated';
      readonly participantId: ParticipantId;
      readonly organ: OrganCode;
      readonly meetingOn: LocalDate;
      readonly nextOn: LocalDate | null;
      readonly noteTextId: TextId | null;
    }
  | {
      readonly type: 'RecordRatification';
      readonly participantId: ParticipantId;
      readonly organ: OrganCode;
      readonly on: LocalDate;
      readonly isRatified: boolean;
      readonly noteTextId: TextId | null;
    }
  | { readonly type: 'RecordProof'; readonly participantId: ParticipantId; readonly proof: Proof }
  | { readonly type: 'RecordFunderTold'; readonly participantId: ParticipantId; readonly noteTextId: TextId | null }
  | {
      /** Those who refused, or gave no answer that counts, are asked again, for example because the rules changed. */
      readonly type: 'AskAgain';
      readonly participantIds: readonly ParticipantId[];
      readonly reasonTextId: TextId;
    }
  | {
      /** A new text: some must sign it, the others are told. */
      readonly type: 'PublishText';
      readonly versions: readonly NewTextVersion[];
      readonly reasonTextId: TextId;
    }
  | {
      /** Legal units merged or split: open and given answers go over to their successors. Applied once per change. */
      readonly type: 'ChangeUnits';
      readonly changeId: string;
      readonly on: LocalDate;
      readonly successions: readonly Succession[];
      readonly reasonTextId: TextId;
    }
  | {
      /** The dossier goes over to another version of its call. */
      readonly type: 'AdoptCall';
      readonly call: CallRules;
      /** What the new version counts with, for every participant. */
      readonly participants: readonly {
        readonly participantId: ParticipantId;
        readonly figures: Readonly<Record<string, number>>;
        readonly tags: readonly string[];
      }[];
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
    }
  | {
      /** The dossier ends by hand; `superseded` names the dossier that takes its place. */
      readonly type: 'EndDossier';
      readonly outcome: 'notFiled' | 'stopped' | 'superseded' | 'concluded';
      readonly successorId: DossierId | null;
      readonly reasonTextId: TextId;
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
