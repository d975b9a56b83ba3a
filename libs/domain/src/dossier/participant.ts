import type { OfficeCode, OrganCode, Rung } from '../calls/call-rules';
import type { PlannedReminder } from '../planning/plan';
import type {
  ContactId,
  DossierId,
  FileId,
  LinkId,
  ParticipantId,
  RowId,
  TextVersionId,
  UnitId,
} from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';

export type Slot = 1 | 2;

/** What a signatory can say that settles the slot. In principle: the executive's yes before text or council. */
export type Decision = 'agree' | 'agreeInPrinciple' | 'agreeWithCondition' | 'decline';

/** In what quality somebody signs: in office, in somebody's place ("wnd."), or by delegation. Source: `domain.md` 5 case 7. */
export const CAPACITIES = ['titular', 'acting', 'delegated'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Which mandates were given: every mandate of the round by its id. */
export type Mandates = Readonly<Record<string, boolean>>;

/** What was given with an agreement, by the code of the ask: a whole number, whole cents, or the code of an option. */
export type AskedValues = Readonly<Record<string, number | string>>;

/** Where an answer came from: a personal link, or paper entered by a coordinator. One channel holds one answer per slot. */
export type Channel = LinkId | 'paper';

export interface SlotAnswer {
  readonly rowId: RowId;
  readonly channel: Channel;
  readonly decision: Decision;
  readonly mandates: Mandates;
  /** Absent: none were given. */
  readonly values?: AskedValues;
  readonly textVersionId: TextVersionId;
  readonly receivedAt: Instant;
  /** After the participant's own due day, before the funder's closing: counts, and is marked. */
  readonly isLate: boolean;
  /** The fate of the condition of `agreeWithCondition`; `none` for the other decisions. */
  readonly condition: 'none' | 'open' | 'accepted' | 'refused';
  /** As the signer said it; absent: not said. */
  readonly capacity?: Capacity;
  /** The office that signs, or that delegated its signature; absent: not said. */
  readonly office?: OfficeCode;
  /** The day on which the signature was delegated; absent: it was not. */
  readonly delegatedOn?: LocalDate;
  /** The last day of the mandate or delegation of who signs; absent: not said. */
  readonly inOfficeUntil?: LocalDate;
  /** The annulled answer whose place this one takes; absent: none. */
  readonly retakes?: RowId;
  /** Given by the units that merged: an answer of the unit itself takes its place. */
  readonly isInherited?: true;
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
  /** A mail to this contact was refused for good, or came back. */
  readonly isUnreachable: boolean;
  /** Ends when this contact is heard of. Absent: it does not, or the contact can be reached. */
  readonly isUnreachableUntilHeard?: true;
  /** The colleague to whom this contact handed over: its link shows only what was, and to whom it went. Absent: nobody. */
  readonly handedTo?: ContactId;
  /** Whose place it takes while that contact is away, on those days only (`absences`). Absent: it was asked itself. */
  readonly substituteOf?: ContactId;
}

/** Whole days of the body's clock, both ends included. */
export interface AbsenceDays {
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** The first instant of the first day. */
  readonly startsAt: Instant;
  /** The first instant after the last day, or the one at which the absence ended before that. */
  readonly endsAt: Instant;
}

/** A contact is away, and a substitute answers and is reminded on those days. */
export interface Absence extends AbsenceDays {
  readonly contactId: ContactId;
  readonly substituteId: ContactId;
}

/** Somebody wants to hand over to a colleague outside the organisation's own mail domain; the coordinator decides. */
export interface HandOverRequest {
  readonly rowId: RowId;
  readonly contactId: ContactId;
  readonly replacement: Pick<ParticipantContact, 'contactId' | 'slot' | 'linkId' | 'textVersionId'>;
  /** Only on these days, as a substitute; absent: for good. */
  readonly days?: AbsenceDays;
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
  /** When its first invitation was decided on; absent: at the launch, or it was not asked. */
  readonly askedAt?: Instant;
  /** What became of a given answer; absent: nothing. */
  readonly aftermath?: Aftermath;
  /** What its organs decided, as it said itself; at most one for each answer, the latest last. Absent: nothing. */
  readonly decided?: readonly OrganDecision[];
  /** The participants that took its place when its legal unit ended; it counts no more itself. */
  readonly succeededBy?: readonly ParticipantId[];
  /** Other open dossiers of the same call in which its unit stands too since a merger, and is meant to; absent: none. */
  readonly keptBeside?: readonly DossierId[];
  /** The meetings of its organs, as far as they are known. */
  readonly meetings?: readonly Meeting[];
  /** Hand-overs that wait for the coordinator, the oldest first; absent: none. */
  readonly handOvers?: readonly HandOverRequest[];
  /** Who is away when, and who stands in; never two for one contact on one day. Absent: nobody. */
  readonly absences?: readonly Absence[];
  /** How far silence went beyond those who were asked; absent: nowhere. */
  readonly ladder?: Ladder;
  /** What it is in this dossier; absent: a signatory. Only signatories are asked. */
  readonly role?: ParticipantRole;
}

/** A rung without somebody on it yet: for which signature, and when its mail may leave. */
export interface Sought {
  readonly rung: Rung;
  readonly slot: Slot;
  readonly sendAt: Instant;
}

/** How far the ladder of the call was climbed for one participant. */
export interface Ladder {
  /** None of these is reached twice, wherever its date moves. */
  readonly reached: readonly Rung[];
  /** Rungs for which the address book is being searched. */
  readonly seeking: readonly Sought[];
  /** A call by phone waits for the coordinator. */
  readonly isToCall: boolean;
}

/** One meeting of one organ. */
export interface Meeting {
  readonly organ: OrganCode;
  readonly on: LocalDate;
  /** Only a rhythm says so that the municipality did not confirm. Absent: it is stated. */
  readonly isAssumed?: true;
  /** Days before it on which its agenda is fixed; absent: as the call says. */
  readonly agendaDaysBefore?: number;
}

/** Which organ decided an answer, and when. */
export interface OrganDecision {
  readonly slot: Slot;
  /** The answer that was decided. */
  readonly rowId: RowId;
  readonly organ: OrganCode;
  readonly on: LocalDate;
}

/** Source: `domain.md` 4.5. */
export type ParticipantRole =
  'signatory' | 'partner' | 'corePartner' | 'advisor' | 'observer' | 'applicant' | 'coApplicant' | 'mandateGiver';

/** What became of an answer after it was given. Source: `domain.md` 4.4. */
export interface Aftermath {
  readonly withdrawnOn: LocalDate | null;
  /** Since when the organ's decision does not hold any more; null again once it was taken anew in every slot. */
  readonly annulledOn: LocalDate | null;
  /** The annulled answers that were not taken anew yet, per slot. */
  readonly annulledRows?: Readonly<Partial<Record<Slot, RowId>>>;
  /** The meeting that did not treat the point, while no next one is known. */
  readonly notTreatedOn?: LocalDate | null;
  readonly ratification: { readonly organ: OrganCode; readonly on: LocalDate; readonly isRatified: boolean } | null;
  /** The text that must be signed anew; the earlier signature stays visible as one for its own text. */
  readonly mustSign: TextVersionId | null;
  /** That text and every later one, in all languages: an answer to any of them is to the text that must be signed. */
  readonly signable?: readonly TextVersionId[];
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
