import type { CallRules, OrganCode, Rung } from '../calls/call-rules';
import type { MailFailure } from '../mails/address-fault';
import type { Outage } from '../outages/outage';
import type { OrganMeetings } from '../meetings/learn-of-meetings';
import type { CalendarChange } from '../planning/learn-of-calendar';
import type { Plan } from '../planning/plan';
import type { BodyId, ContactId, DossierId, ParticipantId, RowId, StepId, TextId, UserId } from '../primitives/ids';
import type { Instant, LocalDate, LocalTime } from '../primitives/instant';
import type { SubDossierNews } from '../steps/sub-dossier-order';
import type { SuspensionCause } from '../suspension/suspension';
import type { AbsenceDays, DossierKind, Proof, Slot } from './dossier';
import type { NewContact, NewParticipant, NewTextVersion, Received, ReceivedAnswer, Succession } from './joining';
import type { StepCommands } from './step-commands';

export type * from './joining';

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
  | {
      /** The clock stands still from today, the body's civil day `on`. */
      readonly type: 'SuspendClock';
      readonly on: LocalDate;
      readonly cause: SuspensionCause;
      /** Null: the dossier's clock; otherwise that of this step. */
      readonly onlyStepId: StepId | null;
      readonly reasonTextId: TextId;
    }
  | {
      /** It runs again from today; `isClosingMoved`: the funder gave the days to its closing, too. */
      readonly type: 'ResumeClock';
      readonly on: LocalDate;
      readonly isClosingMoved: boolean;
      readonly reasonTextId: TextId | null;
    }
  /** The last change of dates, by its place in the journal, is taken back. */
  | { readonly type: 'UndoChange'; readonly sequence: number }
  | { readonly type: 'AddParticipant'; readonly participant: NewParticipant; readonly reasonTextId: TextId }
  | { readonly type: 'DropParticipant'; readonly participantId: ParticipantId; readonly reasonTextId: TextId }
  | {
      readonly type: 'ReplaceContact';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly replacement: NewContact;
    }
  | {
      /** A municipality wants to hand over to somebody outside its own mail domain. The reason is told in the mails. */
      readonly type: 'DecideHandOver';
      readonly participantId: ParticipantId;
      readonly rowId: RowId;
      readonly isAgreed: boolean;
      readonly reasonTextId: TextId;
    }
  | {
      /** A contact is away on these days, and somebody of the same organisation stands in. */
      readonly type: 'NameSubstitute';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly substitute: NewContact;
      readonly days: AbsenceDays;
    }
  | {
      /** The absence that begins on `from` gets another last day, or ends now. */
      readonly type: 'ChangeAbsence';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly from: LocalDate;
      readonly until: LocalDate;
      /** The first instant after `until`; of an absence that ends at once the moment of the command counts. */
      readonly endsAt: Instant;
      readonly isAtOnce: boolean;
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
  /** The coordinator called a participant that stays silent. */
  | { readonly type: 'RecordPhoneCall'; readonly participantId: ParticipantId; readonly noteTextId: TextId | null }
  | { readonly type: 'AnswerQuestion'; readonly participantId: ParticipantId; readonly answerTextId: TextId }
  | { readonly type: 'RemindNow'; readonly participantIds: readonly ParticipantId[] }
  | {
      /** The dossier ends by hand; `superseded` names the dossier that takes its place. */
      readonly type: 'EndDossier';
      readonly outcome: 'notFiled' | 'stopped' | 'superseded' | 'concluded';
      readonly successorId: DossierId | null;
      readonly reasonTextId: TextId;
    }
  | {
      /** Another dossier came out of this one: its successor once it has ended, a spin-off while it goes on. */
      readonly type: 'NameSuccessor';
      readonly successorId: DossierId;
      readonly reasonTextId: TextId;
    }
  | {
      /** After a merger a participant stands in another open dossier of the same call too, and is meant to. */
      readonly type: 'KeepDouble';
      readonly participantId: ParticipantId;
      readonly otherDossierId: DossierId;
      readonly reasonTextId: TextId;
    }
  | { readonly type: 'WithdrawDossier'; readonly reasonTextId: TextId }
  | { readonly type: 'AcknowledgeFailedMail'; readonly mailKey: string; readonly isReachable?: true }
  | { readonly type: 'SendMailAgain'; readonly mailKey: string }
  | StepCommands
);

/** Who stands on a rung; null: nobody. Of a board member only the contact counts. */
export interface FoundPerson {
  readonly participantId: ParticipantId;
  readonly rung: Rung;
  readonly person: NewContact | null;
}

export interface LaunchDossier {
  readonly type: 'LaunchDossier';
  readonly by: UserId;
  readonly kind: DossierKind;
  readonly bodyId: BodyId;
  readonly coApplicantIds: readonly BodyId[];
  readonly call: CallRules;
  readonly participants: readonly NewParticipant[];
  /** The earlier dossier that this one was made from; absent: none. */
  readonly predecessorId?: DossierId;
}

/** A mail that failed; `reason` absent: before it was told. */
export interface FailedMail {
  readonly mailKey: string;
  readonly contactId: ContactId | null;
  readonly reason?: MailFailure;
}

/** Everything that can be asked of a dossier. `at` is the dossier's time, stamped by the shell. */
export type DossierCommand = { readonly at: Instant } & (
  | LaunchDossier
  | { readonly type: 'AdoptPlan'; readonly plan: Plan }
  | { readonly type: 'ReachInstant' }
  | { readonly type: 'ApplyAnswers'; readonly answers: readonly Received[] }
  | { readonly type: 'CloseRound'; readonly answers: readonly ReceivedAnswer[] }
  | {
      readonly type: 'ReportMailFailures';
      readonly mails: readonly FailedMail[];
    }
  | { readonly type: 'LearnOfSubDossiers'; readonly news: readonly SubDossierNews[] }
  /** Our own link or mail was down; times of the dossier's clock. */
  | { readonly type: 'LearnOfOutages'; readonly outages: readonly Outage[] }
  /** Days on which the body is closed were added or left out. */
  | { readonly type: 'LearnOfCalendar'; readonly changes: readonly CalendarChange[] }
  /** Meetings of organs of participants became known, or changed. */
  | { readonly type: 'LearnOfMeetings'; readonly organs: readonly OrganMeetings[] }
  /** Who stands on rungs that were reached, by the address book of that moment. */
  | { readonly type: 'AnswerEscalations'; readonly found: readonly FoundPerson[] }
  | CoordinatorCommand
);
