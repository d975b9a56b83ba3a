import type { CallRules } from '../calls/call-rules';
import type { Outage } from '../outages/outage';
import type { Plan } from '../planning/plan';
import type { DossierId, ParticipantId, TextId, UserId } from '../primitives/ids';
import type { LocalDate, LocalTime } from '../primitives/instant';
import type { CoordinatorCommand, LaunchDossier, NewParticipant } from './commands';
import type { Outcome, Slot, SlotAnswer } from './dossier';

/** What can have happened to a dossier as a whole: its dates, its people, its call. */
export type DossierEvents =
  | { readonly type: 'DossierLaunched'; readonly by: UserId; readonly launch: LaunchDossier }
  | { readonly type: 'PlanAdopted'; readonly plan: Plan }
  | { readonly type: 'InternalDuePassed' }
  | { readonly type: 'ClosingReached' }
  | { readonly type: 'RoundClosed' }
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
      /** The dates that move by it: reminders that have not left name the old ones. Absent: none. */
      readonly movedDates?: readonly ('closing' | 'internalDue')[];
      readonly reasonTextId: TextId;
    }
  | {
      /** Our own link or mail was down while these could answer: their days move by it. */
      readonly type: 'OutageRecorded';
      readonly outage: Outage;
      readonly participantIds: readonly ParticipantId[];
      /** Somebody would have got more time than there is until the funder's closing. */
      readonly isUpToClosing: boolean;
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
      readonly type: 'DossierEnded';
      readonly by: UserId;
      readonly outcome: Outcome;
      readonly successorId: DossierId | null;
      readonly reasonTextId: TextId;
    }
  | {
      /** How the dossier ended, or that it goes on, stays as it is. */
      readonly type: 'SuccessorNamed';
      readonly by: UserId;
      readonly successorId: DossierId;
      readonly reasonTextId: TextId;
    }
  | {
      readonly type: 'DoubleKept';
      readonly by: UserId;
      readonly participantId: ParticipantId;
      readonly otherDossierId: DossierId;
      readonly reasonTextId: TextId;
    }
  | { readonly type: 'DossierWithdrawn'; readonly by: UserId; readonly reasonTextId: TextId }
  | { readonly type: 'DossierClosed'; readonly outcome: Outcome }
  | { readonly type: 'CommandApplied'; readonly commandId: string }
  | { readonly type: 'InstantReached' };
