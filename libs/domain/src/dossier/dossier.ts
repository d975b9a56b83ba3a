import type { CallRules, DeadlineRule, FunderOutcome, OrganCode } from '../calls/call-rules';
import type { Plan, PlannedReminder } from '../planning/plan';
import type { ReceivedAnswer } from './commands';
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
import type { RecordedKind } from '../steps/kinds';
import type { StepData } from '../steps/step-kind';

/** `real` follows the wall clock. `example` and `rehearsal` have a clock of their own and never reach the SMTP relay. */
export type DossierKind = 'real' | 'example' | 'rehearsal';

export type Slot = 1 | 2;

/** What a signatory can say that settles the slot. In principle: the executive's yes before text or council. */
export type Decision = 'agree' | 'agreeInPrinciple' | 'agreeWithCondition' | 'decline';

/** Which mandates were given: every mandate of the round by its id. */
export type Mandates = Readonly<Record<string, boolean>>;

/** Where an answer came from: a personal link, or paper entered by a coordinator. One channel holds one answer per slot. */
export type Channel = LinkId | 'paper';

export interface SlotAnswer {
  readonly rowId: RowId;
  readonly channel: Channel;
  readonly decision: Decision;
  readonly mandates: Mandates;
  readonly textVersionId: TextVersionId;
  readonly receivedAt: Instant;
  /** After the participant's own due day, before the funder's closing: counts, and is marked. */
  readonly isLate: boolean;
  /** The fate of the condition of `agreeWithCondition`; `none` for the other decisions. */
  readonly condition: 'none' | 'open' | 'accepted' | 'refused';
}

/** The answers to one signatory slot, at most one per channel. They may contradict each other until the coordinator settles on one. */
export interface SlotState {
  readonly answers: readonly SlotAnswer[];
}

/** The day that an organ decides, for one signatory. */
export interface NamedDay {
  readonly slot: Slot;
  readonly organ: OrganCode;
  readonly on: LocalDate;
}

export interface ParticipantContact {
  readonly contactId: ContactId;
  readonly slot: Slot;
  readonly linkId: LinkId;
  readonly textVersionId: TextVersionId;
  /** The invitation was decided on. */
  readonly isAsked: boolean;
  /** False once the contact was replaced: its link opens nothing any more. */
  readonly isLive: boolean;
  /** The last mail to this contact was refused for good. */
  readonly isUnreachable: boolean;
}

/** One legal unit in the dossier. Persisted in history. */
export interface Participant {
  readonly id: ParticipantId;
  readonly unitId: UnitId;
  /** Figures at the call's reference date, for example `inhabitants`. */
  readonly figures: Readonly<Record<string, number>>;
  readonly tags: readonly string[];
  readonly contacts: readonly ParticipantContact[];
  readonly slots: Readonly<Record<Slot, SlotState>>;
  readonly extendedTo: LocalDate | null;
  readonly named: NamedDay | null;
  /** The rows of the questions that wait for the coordinator, the oldest first. */
  readonly openQuestions: readonly RowId[];
  /** Offsets of the reminders that went out; none of them goes out again, wherever its date moves. */
  readonly remindedOffsets: readonly number[];
  readonly remindersSent: number;
  /** Reminders that were decided on and had not left at the last decision; absent: none. */
  readonly leaving?: readonly PlannedReminder[];
  readonly isDropped: boolean;
  /** What became of a given answer; absent: nothing. */
  readonly aftermath?: Aftermath;
  /** The participants that took its place when its legal unit ended; it counts no more itself. */
  readonly succeededBy?: readonly ParticipantId[];
  /** The meetings of its organs, as far as they are known. */
  readonly meetings?: readonly Meeting[];
  /** What it is in this dossier; absent: a signatory. Only signatories are asked. */
  readonly role?: ParticipantRole;
}

/** One meeting of one organ. */
export interface Meeting {
  readonly organ: OrganCode;
  readonly on: LocalDate;
}

/** Source: `domain.md` 4.5. */
export type ParticipantRole =
  'signatory' | 'partner' | 'corePartner' | 'advisor' | 'observer' | 'applicant' | 'coApplicant' | 'mandateGiver';

/** What became of an answer after it was given. Source: `domain.md` 4.4. */
export interface Aftermath {
  readonly withdrawnOn: LocalDate | null;
  /** Since when the organ's decision does not hold any more; a new answer makes it null again. */
  readonly annulledOn: LocalDate | null;
  readonly ratification: { readonly organ: OrganCode; readonly on: LocalDate; readonly isRatified: boolean } | null;
  /** The text that must be signed anew; the earlier signature stays visible as one for its own text. */
  readonly mustSign: TextVersionId | null;
  readonly proof: Proof | null;
  /** The file has gone, and the funder must hear that this answer changed. */
  readonly isFunderToBeTold: boolean;
}

/** Three dates that differ: when the organ decided, when its proof came, when it was signed. Source: `domain.md` 4.4. */
export interface Proof {
  readonly decidedOn: LocalDate;
  readonly provedOn: LocalDate | null;
  readonly signedOn: LocalDate | null;
  readonly fileId: FileId | null;
}

export type BoardOutcome = 'approved' | 'rejected' | 'notTreated';

export type StepState =
  | { readonly kind: 'sign-off-round'; readonly status: 'waiting' | 'open' | 'done' }
  | {
      readonly kind: 'body-decision';
      readonly status: 'open' | 'done';
      readonly outcome: 'approved' | 'rejected' | null;
      /** After `notTreated`: the next meeting, null while unknown. */
      readonly nextMeetingOn: LocalDate | null;
      readonly wasNotTreated: boolean;
    }
  | {
      readonly kind: 'submission';
      readonly status: 'open' | 'ready' | 'done';
      readonly submittedAt: Instant | null;
      /** Conditions of the call that were not met when the filing was recorded all the same. */
      readonly despite: readonly SubmissionCondition[];
    }
  | {
      readonly kind: 'funder-decision';
      readonly status: 'waiting' | 'open' | 'done';
      readonly outcome: FunderOutcome | null;
      readonly amountCents: number | null;
    }
  | {
      readonly kind: 'recurring-duty';
      readonly status: 'waiting' | 'open' | 'done';
      readonly reportedYears: readonly number[];
      /** `year:offset` of reminders already decided on. */
      readonly reminded: readonly string[];
      readonly overdueYears: readonly number[];
      /** The last year that is still owed after the duty was stopped or shortened; null: the call's. */
      readonly lastYear: number | null;
    }
  | {
      readonly kind: 'recorded';
      readonly of: RecordedKind;
      readonly status: 'waiting' | 'open' | 'done' | 'skipped';
      readonly outcome: string | null;
      readonly data: StepData;
    };

/** What holds for a step of any kind beside its own state. Absent: nothing of it happened. */
export interface StepRecord {
  readonly openedAt: Instant | null;
  /** A day, or the instant where one is known. */
  readonly concludedOn: LocalDate | Instant | null;
  /** The deadline as a coordinator moved it. */
  readonly movedTo: { readonly on: LocalDate; readonly time: LocalTime | null } | null;
  readonly remindedOffsets: readonly number[];
  readonly isOverdue: boolean;
  /** Who recorded something on it. */
  readonly by: readonly UserId[];
  /** How often it was gone back to. */
  readonly reopened: number;
}

/** A condition that stands between the dossier and its submission. */
export type SubmissionCondition =
  | { readonly kind: 'quorum'; readonly index: number; readonly sum: number; readonly needed: number }
  | { readonly kind: 'step'; readonly stepId: StepId }
  | { readonly kind: 'conflict'; readonly participantId: ParticipantId };

/** How a dossier ends. Source: `domain.md` 4.5. `concluded`: everything was done and no funder was asked. */
export type Outcome =
  | 'approved'
  | 'approvedWithConditions'
  | 'partlyApproved'
  | 'selected'
  | 'reserve'
  | 'rejected'
  | 'notSelected'
  | 'notAdmissible'
  | 'withdrawn'
  | 'notFiled'
  | 'stopped'
  | 'superseded'
  | 'concluded';

/** Why the planner must run; the shell answers with `AdoptPlan`. */
export type PlanReason = 'launched' | 'dateMoved' | 'extended' | 'participantsChanged' | 'dayNamed' | 'stepsChanged';

/**
 * The whole state of one dossier: a fold of its events. Plain JSON; crosses continue-as-new and lies in the read model.
 * Fields may be added with a default in `blankDossier`, never renamed.
 */
export interface Dossier {
  readonly schemaVersion: 1;
  /** Which generation of rules decides; set at launch. */
  readonly rulesVersion: 1;
  readonly dossierId: DossierId;
  /** Number of events folded in; the sequence of the last one. */
  readonly version: number;
  readonly stage: 'blank' | 'running' | 'closed';
  readonly kind: DossierKind;
  readonly bodyId: BodyId;
  readonly coApplicantIds: readonly BodyId[];
  readonly call: CallRules | null;
  /** Time up to which everything that time alone causes has been decided. */
  readonly reachedAt: Instant;
  readonly launchedAt: Instant | null;
  readonly participants: Readonly<Record<ParticipantId, Participant>>;
  /** In the order in which they joined. */
  readonly participantOrder: readonly ParticipantId[];
  readonly steps: Readonly<Record<StepId, StepState>>;
  readonly stepRecords: Readonly<Record<StepId, StepRecord>>;
  /** Titles of steps that were added by hand. */
  readonly addedTitles: Readonly<Record<StepId, TextId>>;
  /** The dates in force: the call's, until a coordinator moves one. */
  readonly dates: { readonly closing: DeadlineRule; readonly internalDue: DeadlineRule } | null;
  readonly plan: Plan | null;
  readonly planNeeded: PlanReason | null;
  /** Since when a new plan is needed: what falls due between then and the plan must still happen. */
  readonly planNeededSince: Instant | null;
  /** The closing has passed and the shell must still collect what arrived in time (`CloseRound`). */
  readonly isRoundClosing: boolean;
  readonly isClosingPassed: boolean;
  /** Kept with a receipt but received after the closing; counted after all when the closing moves past them. */
  readonly afterClosing: readonly ReceivedAnswer[];
  readonly outcome: Outcome | null;
  readonly amountCents: number | null;
  readonly withdrawalTextId: TextId | null;
  /** How a coordinator ended it, and the dossier that takes its place. */
  readonly ended: { readonly outcome: Outcome; readonly successorId: DossierId | null } | null;
  /** Mail that will not arrive any more and waits for the coordinator, by mail key. */
  readonly failedMails: Readonly<Record<string, ContactId | null>>;
  readonly submissionFileId: FileId | null;
  /** De-duplication that survives continue-as-new. */
  readonly appliedRowIds: readonly RowId[];
  readonly appliedCommandIds: readonly string[];
  /** Mergers and splits that were applied; each changes a dossier once. */
  readonly appliedUnitChanges: readonly string[];
}
