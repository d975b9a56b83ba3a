import type { OfficeCode, OrganCode } from '../calls/call-rules';
import type { ContactId, LinkId, ParticipantId, RowId, TextId, TextVersionId, UnitId, UserId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import type { AbsenceDays, AskedValues, Capacity, Decision, Mandates, Meeting, ParticipantRole, Slot } from './dossier';

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
        /** Only with an agreement; absent: none were given. */
        readonly values?: AskedValues;
        /** Absent: not said. */
        readonly capacity?: Capacity;
        /** The office that signs, or that delegated its signature; absent: not said. */
        readonly office?: OfficeCode;
        /** Absent: the signature was not delegated. */
        readonly delegatedOn?: LocalDate;
        /** The last day of the mandate or delegation of who signs; absent: not said. */
        readonly inOfficeUntil?: LocalDate;
        readonly textId: TextId | null;
      }
    | { readonly kind: 'namedDay'; readonly organ: OrganCode; readonly on: LocalDate; readonly textId: TextId | null }
    | { readonly kind: 'question'; readonly textId: TextId }
    | {
        /** The holder of the link names a colleague, who gets a link of their own for the same signature. */
        readonly kind: 'handOver';
        readonly replacement: NewContact;
        /** The colleague has an address of the organisation itself: no coordinator needs to agree. */
        readonly isInside: boolean;
        /** Only as a substitute on these days, while the holder is away. Absent: for good. */
        readonly days?: AbsenceDays;
        readonly textId: null;
      }
    | {
        /** The municipality takes back what it answered; the words say why. */
        readonly kind: 'withdrawal';
        readonly textId: TextId;
      };
}

/** The decision of an organ as its municipality gave it by its link; whatever it says, it is never refused. */
export interface ReceivedDecision extends Pick<ReceivedAnswer, 'rowId' | 'participantId' | 'slot' | 'receivedAt'> {
  readonly contactId: ContactId;
  /** The answer that was decided. */
  readonly decides: RowId;
  readonly organ: OrganCode;
  readonly on: LocalDate;
}

/** What a municipality gave by its link, or on paper, as it reaches the dossier. */
export type Received = ReceivedAnswer | ReceivedDecision;
