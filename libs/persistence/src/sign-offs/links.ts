import type {
  ContactId,
  DossierId,
  DossierKind,
  Instant,
  Language,
  LinkId,
  ParticipantId,
  Slot,
  TextVersionId,
} from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import type { DossierContact } from '../dossiers/participants';
import type { FrozenDocument } from '../entities/sign-off.entity';
import { isoText } from '../iso-text';

/** A sign-off link as it stands. `now` is the dossier's time at the moment of asking. */
export interface LinkRow {
  readonly linkId: LinkId;
  readonly dossierId: DossierId;
  readonly dossierKind: DossierKind;
  readonly participantId: ParticipantId;
  readonly contactId: ContactId;
  readonly slot: Slot;
  readonly generation: number;
  readonly textVersionId: TextVersionId;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  /** The colleague to whom its holder handed over; such a link opens, and answers nothing. */
  readonly handedTo: ContactId | null;
  readonly now: Instant;
}

/** Why a link opens nothing; in words to its holder, with what to do. */
export type DeadLink = 'unknown' | 'revoked' | 'expired';

const linkColumns = `l.id as "linkId", l.dossier_id as "dossierId", d.kind as "dossierKind", l.participant_id as "participantId",
  l.contact_id as "contactId", l.slot, l.generation, l.text_version_id as "textVersionId",
  ${isoText('l.expires_at')} as "expiresAt",
  ${isoText('l.revoked_at')} as "revokedAt", l.handed_to as "handedTo",
  ${isoText('coalesce(d.clock_at, clock_timestamp())')} as now`;

/** The link's row whatever its fate; null when there is none. Looking changes nothing. */
export async function findLink(connection: Connection, linkId: LinkId): Promise<LinkRow | null> {
  const [row] = await managerOf(connection).query<LinkRow[]>(
    `select ${linkColumns} from sign_off_link l join dossier d on d.id = l.dossier_id where l.id = $1`,
    [linkId],
  );
  return row ?? null;
}

/** Who holds a link and what is asked of them. */
export interface LinkHolder {
  readonly link: LinkRow;
  readonly contact: Pick<DossierContact, 'contactId' | 'name' | 'function' | 'email' | 'language'>;
  /** The organisation that asks; where its holder can turn to. */
  readonly sender: {
    readonly code: string;
    readonly name: string;
    readonly phone: string | null;
    readonly email: string;
    readonly accent: string;
  };
  /** The participant's name. */
  readonly unitName: string;
  readonly text: FrozenText;
  /** To whom it was handed over; null: to nobody. */
  readonly colleague: Pick<DossierContact, 'name' | 'function'> | null;
}

export interface FrozenText {
  readonly id: TextVersionId;
  readonly version: number;
  /** The language that the participant was asked in; who holds the link may read another one. */
  readonly language: Language;
  readonly sha256: string;
  readonly title: string;
  readonly brief: string;
  readonly statement: string;
  readonly note: string;
  readonly documents: readonly FrozenDocument[];
  /** Wall time. */
  readonly frozenAt: Instant;
}

/** A link with everything about its holder, in one question; null when there is no such link. */
export async function findLinkHolder(connection: Connection, linkId: LinkId): Promise<LinkHolder | null> {
  const [row] = await managerOf(connection).query<(LinkRow & Omit<LinkHolder, 'link'>)[]>(
    `select ${linkColumns},
       json_build_object('contactId', c.id, 'name', c.name, 'function', c.function, 'email', c.email, 'language', c.language) as contact,
       json_build_object('code', b.code, 'name', b.name, 'phone', b.phone, 'email', b.email, 'accent', b.accent) as sender,
       u.name as "unitName",
       json_build_object('id', t.id, 'version', t.version, 'language', t.language, 'sha256', t.sha256, 'title', t.title, 'brief', t.brief,
         'statement', t.statement, 'note', t.note, 'documents', t.documents, 'frozenAt', ${isoText('t.frozen_at')}) as text,
       case when h.id is null then null else json_build_object('name', h.name, 'function', h.function) end as colleague
     from sign_off_link l join dossier d on d.id = l.dossier_id join contact c on c.id = l.contact_id
       join body b on b.id = d.body_id join participant p on p.id = l.participant_id join legal_unit u on u.id = p.unit_id
       join text_version t on t.id = l.text_version_id left join contact h on h.id = l.handed_to where l.id = $1`,
    [linkId],
  );
  if (row === undefined) return null;
  const { contact, sender, unitName, text, colleague, ...link } = row;
  return { link, contact, sender, unitName, text, colleague };
}

/** Whether a token of this generation still opens the link, by the dossier's time; null: it does. */
export function deadReason(link: LinkRow | null, generation: number): DeadLink | null {
  if (link === null) return 'unknown';
  if (link.revokedAt !== null || link.generation !== generation) return 'revoked';
  return link.expiresAt <= link.now ? 'expired' : null;
}

/** Why a link takes no answer: it opens nothing, a colleague took over, or a substitute has no day today. */
export type MuteLink = DeadLink | 'handedOver' | 'outsideDays';

/** Whether a token of this generation can still answer, by the dossier's time; null: it can. */
export function muteReason(link: LinkRow | null, generation: number): MuteLink | null {
  const isHandedOver = link !== null && link.handedTo !== null;
  return deadReason(link, generation) ?? (isHandedOver ? 'handedOver' : null);
}
