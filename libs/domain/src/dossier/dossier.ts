import type { CallRules, DeadlineRule } from '../calls/call-rules';
import type { Outage } from '../outages/outage';
import type { Plan } from '../planning/plan';
import type { Suspension } from '../suspension/suspension';
import type { Undoable } from '../undo/undoable';
import type { ReceivedAnswer } from './commands';
import type { Participant } from './participant';
import type { StepRecord, StepState } from './step-state';
import type { BodyId, ContactId, DossierId, FileId, ParticipantId, RowId, StepId, TextId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';

export type * from './participant';
export type * from './step-state';

/** `real` follows the wall clock. `example` and `rehearsal` have a clock of their own and never reach the SMTP relay. */
export type DossierKind = 'real' | 'example' | 'rehearsal';

export type BoardOutcome = 'approved' | 'rejected' | 'notTreated';

/** A condition that stands between the dossier and its submission. */
export type SubmissionCondition =
  | {
      readonly kind: 'quorum';
      readonly index: number;
      readonly sum: number;
      readonly needed: number;
      /** The highest that is allowed; absent: any. */
      readonly most?: number;
    }
  | { readonly kind: 'step'; readonly stepId: StepId }
  | { readonly kind: 'conflict'; readonly participantId: ParticipantId }
  /** Signed in an office that the call does not ask. */
  | { readonly kind: 'office'; readonly participantId: ParticipantId }
  /** Signed by somebody whose mandate had ended when the organ decided. */
  | { readonly kind: 'mandate'; readonly participantId: ParticipantId }
  /** Decided by an organ for which the office that signed cannot stand. */
  | { readonly kind: 'organ'; readonly participantId: ParticipantId };

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
export type PlanReason =
  | 'launched'
  | 'dateMoved'
  | 'extended'
  | 'participantsChanged'
  | 'dayNamed'
  | 'stepsChanged'
  | 'outage'
  | 'calendarChanged'
  | 'meetingsChanged'
  | 'clockResumed'
  | 'changeUndone';

/** A step that the call in force does not have, as it stood when it was left out. */
export interface ShelvedStep {
  readonly state: StepState;
  readonly record: StepRecord | null;
}

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
  /** What was recorded on steps that a newer version of the call left out; back when a later one has them again. Absent: none. */
  readonly shelvedSteps?: Readonly<Record<StepId, ShelvedStep>>;
  /** Titles of steps that were added by hand. */
  readonly addedTitles: Readonly<Record<StepId, TextId>>;
  /** The dates in force: the call's, until a coordinator moves one. */
  readonly dates: { readonly closing: DeadlineRule | null; readonly internalDue: DeadlineRule | null } | null;
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
  /** Dossiers that came out of this one, beside the one that it ended for; absent: none. */
  readonly successorIds?: readonly DossierId[];
  /** Mail that will not arrive any more and waits for the coordinator, by mail key. */
  readonly failedMails: Readonly<Record<string, ContactId | null>>;
  /** Those of `failedMails` that may have arrived after all. Absent: none. */
  readonly doubtfulMails?: readonly string[];
  readonly submissionFileId: FileId | null;
  /** De-duplication that survives continue-as-new. */
  readonly appliedRowIds: readonly RowId[];
  readonly appliedCommandIds: readonly string[];
  /** Mergers and splits that were applied; each changes a dossier once. */
  readonly appliedUnitChanges: readonly string[];
  /** Times in which our own link or mail was down while somebody could answer; each is credited once. Absent: none. */
  readonly outages?: readonly Outage[];
  /** Changes of the body's closed days that it heard of, by id. Absent: none. */
  readonly calendarChanges?: readonly string[];
  /** Times in which a clock stood still, in order; only the last can be under way. Absent: none. */
  readonly suspensions?: readonly Suspension[];
  /** The last of them was ended, and the plan with the days added is not there yet. Absent: it is. */
  readonly isResuming?: true;
  /** The last change of dates, while nothing else has happened since. Absent: none can be taken back. */
  readonly undoable?: Undoable;
}
