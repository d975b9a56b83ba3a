import type { PlannedReminder } from '../planning/plan';
import type { BodyId, ContactId, LinkId, ParticipantId, RowId, StepId, TextId } from '../primitives/ids';
import type { Instant, LocalDate, LocalTime } from '../primitives/instant';
import type { SuspensionCause } from '../suspension/suspension';

/** What the coordinators of the lead body must hear of at once, beside the task on their page. */
export type CoordinatorTopic =
  | 'question'
  | 'conditionOpen'
  | 'conflict'
  | 'namedDayAfterDue'
  | 'mandateMissing'
  | 'quorumLost'
  /** Hours were lost by our own fault, and the funder's closing leaves no room to give all of them back. */
  | 'outageUpToClosing'
  | 'handOver'
  | 'withdrawn'
  | 'changedAfterSubmission';

/**
 * Who must be told what, as data. Each effect is one mail; `mailKey` makes it happen once however often it is planned.
 * `notBefore` is dossier time; `window` asks the delivery loop to keep to sending hours.
 */
export type Effect = {
  readonly mailKey: string;
  readonly notBefore: Instant;
  readonly window: boolean;
} & (
  | {
      readonly kind: 'invitation';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
    }
  | {
      readonly kind: 'reminder';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
      /** Null: asked for by hand. */ readonly reminder: PlannedReminder | null;
      readonly number: number;
    }
  | {
      readonly kind: 'receipt';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
      readonly rowId: RowId;
    }
  | {
      readonly kind: 'dateCorrection';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
      readonly date: 'closing' | 'internalDue';
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly hours?: { readonly from: LocalTime | null; readonly to: LocalTime | null };
    }
  | {
      readonly kind: 'extension';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
      readonly to: LocalDate;
    }
  | {
      /** The clock stands still: nothing falls due until they hear more. */
      readonly kind: 'clockSuspended';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
      readonly since: LocalDate;
      readonly cause: SuspensionCause;
    }
  | {
      /** The clock runs again, with the last day to answer as it was and as it is from now on. */
      readonly kind: 'clockResumed';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
      readonly since: LocalDate;
      readonly from: LocalDate;
      readonly to: LocalDate;
    }
  | {
      readonly kind: 'questionAnswer';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
      readonly rowId: RowId;
      readonly answerTextId: TextId;
    }
  | {
      readonly kind: 'conditionDecision';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
      readonly rowId: RowId;
      readonly isAccepted: boolean;
      readonly reasonTextId: TextId | null;
    }
  | {
      /** Another text holds from now on. */
      readonly kind: 'textChanged';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
      readonly needsSignature: boolean;
      readonly reasonTextId: TextId;
    }
  | {
      /** What was refused has changed, and the question comes again. */
      readonly kind: 'askedAgain';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
      readonly reasonTextId: TextId;
    }
  | {
      /** The decision behind the answer does not hold any more, and the organ is asked to take it anew. */
      readonly kind: 'signOffAnnulled';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
      readonly on: LocalDate;
      readonly reasonTextId: TextId;
    }
  | {
      /** What the predecessors signed went over to the contact's unit; nothing is asked. */
      readonly kind: 'signOffInherited';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
    }
  | {
      /** To whoever handed over: the colleague has the question now, or the coordinator did not agree. */
      readonly kind: 'handOver';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly colleagueId: ContactId;
      readonly outcome: 'done' | 'agreed' | 'refused';
      readonly reasonTextId: TextId | null;
    }
  | {
      /** To a substitute, on the first day: the question, with a link of its own that answers on those days only. */
      readonly kind: 'substitution';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
      /** Who is away. */
      readonly absentId: ContactId;
      readonly from: LocalDate;
      readonly until: LocalDate;
    }
  | {
      /** To who is away, and to a substitute whose days changed: who stands in for whom, and when. */
      readonly kind: 'absence';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly absentId: ContactId;
      readonly substituteId: ContactId;
      readonly from: LocalDate;
      readonly until: LocalDate;
      /** As its holder asked; after the coordinator agreed or not; as the coordinator named it; the days changed; it ended. */
      readonly outcome: 'done' | 'agreed' | 'refused' | 'named' | 'changed' | 'ended';
      readonly reasonTextId: TextId | null;
    }
  | {
      /** The next contact of a participant that stays silent, with a link of its own. */
      readonly kind: 'secondPerson';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
    }
  | {
      /** To the participant's member of the lead body's board; no link, and nothing that binds. */
      readonly kind: 'boardMember';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
    }
  | { readonly kind: 'participantDropped'; readonly participantId: ParticipantId; readonly contactId: ContactId }
  | { readonly kind: 'dossierWithdrawn'; readonly participantId: ParticipantId; readonly contactId: ContactId }
  | {
      readonly kind: 'coordinatorNotice';
      readonly bodyId: BodyId;
      readonly topic: CoordinatorTopic;
      readonly participantId: ParticipantId | null;
      readonly rowId: RowId | null;
    }
  | {
      /** Words of the coordinators to whoever takes part; no answer is asked. */
      readonly kind: 'information';
      readonly participantId: ParticipantId;
      readonly contactId: ContactId;
      readonly linkId: LinkId;
      readonly textId: TextId;
    }
  | {
      /** The own date of a step: still to come (`reminder`), or passed (null). */
      readonly kind: 'stepReminder';
      readonly bodyId: BodyId;
      readonly stepId: StepId;
      readonly reminder: PlannedReminder | null;
    }
  | {
      readonly kind: 'reportReturned';
      readonly bodyId: BodyId;
      readonly stepId: StepId;
      readonly year: number;
      readonly nth?: number;
      readonly dueOn: LocalDate;
      readonly reasonTextId: TextId;
    }
  | {
      readonly kind: 'reportReminder';
      readonly bodyId: BodyId;
      readonly stepId: StepId;
      readonly year: number;
      readonly nth?: number;
      readonly reminder: PlannedReminder;
    }
);

export type EffectKind = Effect['kind'];
export type EffectOf<Kind extends EffectKind> = Extract<Effect, { kind: Kind }>;
