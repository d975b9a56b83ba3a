import type { BodyId, ContactId, DossierId, Instant, ParticipantId, RowId, UserId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import type { IncomingState } from '../entities/incoming-mail.entity';
import { isoText } from '../iso-text';
import type { ReplyReading } from './reply-reading';

/** A reply or an absence that a coordinator looks at, or has looked at. */
export interface ReplyRow {
  readonly id: string;
  readonly kind: 'reply' | 'autoReply';
  readonly mailId: string | null;
  readonly mailSubject: string | null;
  readonly dossierId: DossierId | null;
  readonly dossierNumber: string | null;
  readonly dossierTitle: string | null;
  readonly participantId: ParticipantId | null;
  readonly unitName: string | null;
  readonly contactId: ContactId | null;
  /** Of the person whom the mail went to; null when that is not known. */
  readonly contactName: string | null;
  readonly contactFunction: string | null;
  readonly fromAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly sha256: string;
  readonly messageId: string | null;
  readonly bytes: number | null;
  readonly foundBy: 'address' | 'thread' | 'hand' | null;
  readonly receivedAt: Instant;
  readonly state: Exclude<IncomingState, 'none'>;
  readonly reading: ReplyReading;
  readonly handledByName: string | null;
  readonly handledAt: Instant | null;
  readonly reason: string | null;
  readonly rowId: RowId | null;
}

/** `dossierId` null: those that belong to no dossier yet. Left out: all that are open, in any dossier. */
export interface ReplyFilter {
  readonly bodyId: BodyId;
  readonly dossierId?: DossierId | null;
  readonly replyId?: string;
  readonly isOpen?: boolean;
  /** Sees what belongs to no body as well. */
  readonly isAdministrator?: boolean;
}

const MOST = 500;

/** Replies of one body, open ones first, the newest first. */
export async function listReplies(connection: Connection, filter: ReplyFilter): Promise<ReplyRow[]> {
  const { bodyId, dossierId, replyId = null, isOpen = false, isAdministrator = false } = filter;
  return managerOf(connection).query<ReplyRow[]>(
    `select i.id, i.kind, i.mail_id as "mailId", m.subject as "mailSubject", i.dossier_id as "dossierId", d.number as "dossierNumber",
       d.title as "dossierTitle", i.participant_id as "participantId", u.name as "unitName", m.contact_id as "contactId", c.name as "contactName",
       c.function as "contactFunction", i.from_address as "fromAddress", i.subject, i.text, i.sha256, i.message_id as "messageId",
       i.bytes, i.found_by as "foundBy", ${isoText('i.received_at')} as "receivedAt", i.state, i.reading, a.name as "handledByName",
       ${isoText('i.handled_at')} as "handledAt", i.reason, i.row_id as "rowId"
     from incoming_mail i left join mail m on m.id = i.mail_id left join dossier d on d.id = i.dossier_id
       left join participant p on p.id = i.participant_id left join legal_unit u on u.id = p.unit_id
       left join contact c on c.id = m.contact_id left join user_account a on a.id = i.handled_by
     where (i.body_id = $1 or ($6 and i.body_id is null)) and i.state <> 'none' and i.reading is not null
       and ($2::uuid is null or i.dossier_id = $2) and (not $3 or i.dossier_id is null)
       and ($4::uuid is null or i.id = $4) and (not $5 or i.state = 'open')
     order by i.state <> 'open', i.received_at desc, i.id desc limit ${String(MOST)}`,
    [bodyId, dossierId ?? null, dossierId === null, replyId, isOpen, isAdministrator],
  );
}

/** The bytes of one message as they came; null when the body has no such message. */
export async function rawReply(
  connection: Connection,
  { bodyId, replyId, isAdministrator = false }: ReplyFilter & { readonly replyId: string },
): Promise<Buffer | null> {
  const [row] = await managerOf(connection).query<{ raw: Buffer | null }[]>(
    `select raw from incoming_mail where id = $1 and (body_id = $2 or ($3 and body_id is null)) and state <> 'none'`,
    [replyId, bodyId, isAdministrator],
  );
  return row?.raw ?? null;
}

interface Handling {
  readonly replyId: string;
  readonly by: UserId;
}

/** An answer was entered from it; the same answer again changes nothing. False: it was handled in another way before. */
export async function markTaken(
  connection: Connection,
  { replyId, by, rowId }: Handling & { readonly rowId: RowId },
): Promise<boolean> {
  const [rows] = await managerOf(connection).query<[unknown[], number]>(
    `update incoming_mail set state = 'taken', row_id = $2, handled_by = $3, handled_at = coalesce(handled_at, clock_timestamp())
     where id = $1 and (state = 'open' or (state = 'taken' and row_id = $2)) returning id`,
    [replyId, rowId, by],
  );
  return rows.length === 1;
}

/** Nothing is done with it, for a reason. False: it was handled before. */
export async function markDismissed(
  connection: Connection,
  { replyId, by, reason }: Handling & { readonly reason: string },
): Promise<boolean> {
  const [rows] = await managerOf(connection).query<[unknown[], number]>(
    `update incoming_mail set state = 'dismissed', reason = $2, handled_by = $3, handled_at = clock_timestamp()
     where id = $1 and state = 'open' returning id`,
    [replyId, reason, by],
  );
  return rows.length === 1;
}

/** Says by hand where a message belongs. False: it belongs somewhere already, or the body has no such participant. */
export async function assignReply(
  connection: Connection,
  place: { readonly replyId: string; readonly bodyId: BodyId; readonly participantId: ParticipantId },
): Promise<boolean> {
  const [rows] = await managerOf(connection).query<[unknown[], number]>(
    `update incoming_mail i set found_by = 'hand', body_id = d.body_id, dossier_id = d.id, participant_id = p.id
     from participant p join dossier d on d.id = p.dossier_id
     where i.id = $1 and i.dossier_id is null and i.state = 'open' and p.id = $2 and d.body_id = $3 returning i.id`,
    [place.replyId, place.participantId, place.bodyId],
  );
  return rows.length === 1;
}

/** Where a message could belong: participants of open dossiers, those whose contact has this address first. */
export interface ReplyCandidate {
  readonly participantId: ParticipantId;
  readonly dossierNumber: string;
  readonly dossierTitle: string;
  readonly unitName: string;
  readonly isSender: boolean;
}

export async function replyCandidates(
  connection: Connection,
  bodyId: BodyId,
): Promise<(ReplyCandidate & { readonly addresses: readonly string[] })[]> {
  return managerOf(connection).query(
    `select p.id as "participantId", d.number as "dossierNumber", d.title as "dossierTitle", u.name as "unitName", false as "isSender",
       array(select lower(c.email) from contact c where c.unit_id = p.unit_id and c.body_id = $1) as addresses
     from participant p join dossier d on d.id = p.dossier_id join dossier_view v on v.dossier_id = d.id
       join legal_unit u on u.id = p.unit_id
     where d.body_id = $1 and not v.is_closed order by d.number desc, u.name limit 1000`,
    [bodyId],
  );
}
