import type {
  AbsenceDays,
  AskedValues,
  Capacity,
  Decision,
  Meeting,
  Outcome,
  ParticipantRole,
  Slot,
} from '../dossier/dossier';
import type { CoordinatorCommand } from '../dossier/commands';
import type { RejectionCode } from '../dossier/rejections';
import type { OfficeCode, OrganCode } from '../calls/call-rules';
import type { DossierId, ParticipantId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';

/** Somebody who takes part in a rehearsal, with what the call counts about it. */
export interface Player {
  readonly id: ParticipantId;
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly tags: readonly string[];
  readonly role: ParticipantRole;
  readonly meetings: readonly Meeting[];
  /** People with a link, per signatory slot. */
  readonly contacts: readonly Slot[];
}

/** Which participant, and which of its people with a living link, from 1; 0: on paper, entered by the coordinator. */
export interface Person {
  readonly who: ParticipantId;
  readonly contact: number;
}

/** Words that people type stand for themselves: in a rehearsal the id of a text is the text. */
export type Said =
  | {
      readonly kind: 'decision';
      readonly decision: Decision;
      readonly mandates: Readonly<Record<string, boolean>>;
      /** Absent: none are given. */
      readonly values?: AskedValues;
      /** Absent: not said. */
      readonly capacity?: Capacity;
      /** Absent: not said. */
      readonly office?: OfficeCode;
      /** Absent: not delegated. */
      readonly delegatedOn?: LocalDate;
      /** Absent: not said. */
      readonly inOfficeUntil?: LocalDate;
      readonly words: string | null;
    }
  | { readonly kind: 'namedDay'; readonly organ: OrganCode; readonly on: LocalDate; readonly words: string | null }
  | { readonly kind: 'question'; readonly words: string };

/** What happens on one moment: an answer, something that a coordinator does, a mail that fails, or nothing but a look. */
export type Deed =
  | ({ readonly kind: 'answer'; readonly said: Said } & Person)
  | { readonly kind: 'command'; readonly command: CoordinatorCommand }
  | ({ readonly kind: 'settle'; readonly reason: string } & Person)
  | {
      readonly kind: 'decideCondition';
      readonly who: ParticipantId;
      readonly isAccepted: boolean;
      readonly reason: string | null;
    }
  | ({ readonly kind: 'replaceContact' } & Person)
  | ({ readonly kind: 'nameSubstitute'; readonly days: AbsenceDays } & Person)
  /** The absence that begins on the first of these days gets the last one, or ends at once. */
  | ({ readonly kind: 'changeAbsence'; readonly days: AbsenceDays; readonly isAtOnce: boolean } & Person)
  | ({ readonly kind: 'bounce' } & Person)
  | { readonly kind: 'look' };

/** What must hold after a deed; what is left out is not looked at. */
export interface Expectation {
  readonly phase?: string;
  readonly isQuorumMet?: boolean;
  /** Margins of the rules of the quorum, in the call's order. */
  readonly margins?: readonly number[];
  readonly standings?: Readonly<Record<string, string>>;
  /** In what quality each participant signed; `none` where it was not said. */
  readonly capacities?: Readonly<Record<string, string>>;
  /** Kinds of tasks, each as often as it stands there. */
  readonly tasks?: readonly string[];
  readonly steps?: Readonly<Record<string, string>>;
  readonly dues?: Readonly<Record<string, string>>;
  /** How many mails of each kind left before this moment, since the launch. */
  readonly mails?: Readonly<Record<string, number>>;
  /** The day of the last useful meeting before the closing, per participant; `none` without one. */
  readonly lastMeetings?: Readonly<Record<string, string>>;
  /** Instants in UTC, to the minute: of `closing`, `internalDue`, `opening`, or the due of a participant or a step. */
  readonly instants?: Readonly<Record<string, string>>;
  /** What the call's tiers give for those who count now, in cents; null: nothing. */
  readonly amountCents?: number | null;
  /** Per ask what those who count give together, or how many of them chose each option; options left out: nobody. */
  readonly totals?: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
  /** What a stage of the funder gave, by its step. */
  readonly awards?: Readonly<Record<string, number | null>>;
}

export interface Happening {
  readonly at: Instant;
  /** Its place in the scenario as it was written, from 0; absent: its place here. One line can be several happenings. */
  readonly nth?: number;
  readonly deed: Deed;
  /** The refusal that is expected; null: it must be accepted. */
  readonly refusedAs: RejectionCode | null;
  readonly expects: Expectation | null;
}

/** One course of one call, from launch to wherever it stops. Times are the dossier's. */
export interface Scenario {
  /** Only to compare a rehearsal with the run of a dossier that has an id: it spreads wake-ups over the hour. */
  readonly dossierId?: DossierId;
  readonly title: string;
  readonly launchedAt: Instant;
  readonly players: readonly Player[];
  readonly happenings: readonly Happening[];
  /** Time goes on until then, or until nothing is awaited but people. */
  readonly until: Instant | null;
  readonly ends: {
    readonly outcome: Outcome | null;
    /** How many mails of each kind leave; kinds that are not named are not looked at. */
    readonly mails: Readonly<Record<string, number>>;
    /** How many events of each type. */
    readonly events: Readonly<Record<string, number>>;
    readonly amountCents: number | null;
  } | null;
}
