import type { CallRules, DeadlineRule, OrganCode } from '../calls/call-rules';
import type { Plan } from '../planning/plan';
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
} from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';

/** `real` follows the wall clock. `example` and `rehearsal` have a clock of their own and never reach the SMTP relay. */
export type DossierKind = 'real' | 'example' | 'rehearsal';

export type Slot = 1 | 2;

/** What a signatory can say that settles the slot. */
export type Decision = 'agree' | 'agreeWithCondition' | 'decline';

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
  readonly isDropped: boolean;
}

export type BoardOutcome = 'approved' | 'rejected' | 'notTreated';
export type FunderOutcome = 'approved' | 'approvedWithConditions' | 'rejected';

export type StepState =
  | { readonly kind: 'sign-off-round'; readonly status: 'open' | 'done' }
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
    };

/** A condition that stands between the dossier and its submission. */
export type SubmissionCondition =
  | { readonly kind: 'quorum'; readonly index: number; readonly sum: number; readonly needed: number }
  | { readonly kind: 'step'; readonly stepId: StepId }
  | { readonly kind: 'conflict'; readonly participantId: ParticipantId };

export type Outcome = 'approved' | 'approvedWithConditions' | 'rejected' | 'withdrawn';

/** Why the planner must run; the shell answers with `AdoptPlan`. */
export type PlanReason = 'launched' | 'dateMoved' | 'extended' | 'participantsChanged' | 'dayNamed';

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
  /** Mail that will not arrive any more and waits for the coordinator, by mail key. */
  readonly failedMails: Readonly<Record<string, ContactId | null>>;
  readonly submissionFileId: FileId | null;
  /** De-duplication that survives continue-as-new. */
  readonly appliedRowIds: readonly RowId[];
  readonly appliedCommandIds: readonly string[];
}
