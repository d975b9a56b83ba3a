import type { OrganCode } from '../calls/call-rules';
import type { PlannedReminder } from '../planning/plan';
import type { ContactId, ParticipantId, RowId, TextId, TextVersionId, UserId } from '../primitives/ids';
import type { LocalDate, LocalTime } from '../primitives/instant';
import type { ContactText, NewContact, ReceivedAnswer } from './commands';
import type { Proof, Slot, SlotAnswer } from './dossier';
import type { EscalationEvents } from './escalation-events';
import type { HandOverEvents } from './hand-over-events';
import type { OrganEvents } from './organ-events';
import type { MailEvent } from './mail-events';

/** Why an answer is kept but does not count. */
export type UncountedReason =
  | 'afterClosing'
  | 'participantDropped'
  | 'participantSucceeded'
  | 'dossierClosed'
  /** The contact that handed over had been replaced, or had handed over before. */
  | 'contactGone'
  /** A substitute answered on a day on which it does not stand in. */
  | 'outsideAbsence'
  /** Somebody was named who cannot stand in, or on days that cannot be. */
  | 'substituteNotPossible'
  /** Taken back, but nothing stood that could be. */
  | 'nothingToWithdraw';

/** What can have happened to the question that one participant was asked, and to its answer. */
export type SignOffEvents =
  | HandOverEvents
  | OrganEvents
  | EscalationEvents
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
      /** The municipality had taken its answers back: none of them stands beside this one. Absent: it had not. */
      readonly isAfterWithdrawal?: true;
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
      /** The coordinator who wrote it down; null: the municipality did it through its link. */
      readonly by: UserId | null;
      readonly participantId: ParticipantId;
      readonly on: LocalDate;
      readonly isAfterSubmission: boolean;
      readonly reasonTextId: TextId;
      /** What came through the link, and whose; absent with `by`. */
      readonly link?: { readonly rowId: RowId; readonly contactId: ContactId | null };
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
      /** The file has gone with the earlier text; absent: it has not. */
      readonly isAfterSubmission?: true;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'DateCorrectionDue';
      readonly participantId: ParticipantId;
      readonly contactIds: readonly ContactId[];
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly date: 'closing' | 'internalDue';
      /** The hours of both days, when one of them has an hour; null: the whole day. */
      readonly hours?: { readonly from: LocalTime | null; readonly to: LocalTime | null };
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
      readonly type: 'ContactReplaced';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly replacement: NewContact;
      /** Nothing is asked of the participant any more: the new contact hears what follows, and is not invited. Absent: no. */
      readonly isTakingOver?: true;
    }
  | MailEvent;
