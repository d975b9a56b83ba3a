import type { ContactId, DossierId, Instant, Language, LinkId, ParticipantId, RowId, UserId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { newId } from '../ids/new-id';
import { isoText } from '../iso-text';

/** A version of a question and its answer for everybody. */
export interface PublicAnswerRow {
  readonly rowId: RowId;
  readonly version: number;
  readonly question: string;
  readonly answer: string;
  readonly isShown: boolean;
  readonly isMailed: boolean;
  /** Name of the account. */
  readonly writtenBy: string;
  /** The dossier's time. */
  readonly at: Instant;
}

/** The newest version of each question that was ever made public in a dossier, in the order of their first version. */
export async function publicAnswersOf(connection: Connection, dossierId: DossierId): Promise<PublicAnswerRow[]> {
  return managerOf(connection).query<PublicAnswerRow[]>(
    `select p.row_id as "rowId", p.version, p.question, p.answer, p.is_shown as "isShown", p.is_mailed as "isMailed",
       u.name as "writtenBy", ${isoText('p.dossier_time')} as at
     from public_answer p join user_account u on u.id = p.written_by
     where p.dossier_id = $1 and p.version = (select max(n.version) from public_answer n where n.row_id = p.row_id)
     order by (select min(f.written_at) from public_answer f where f.row_id = p.row_id), p.row_id`,
    [dossierId],
  );
}

/** Every version of every question that was made public in a dossier, the first first. */
export async function publicAnswerVersions(connection: Connection, dossierId: DossierId): Promise<PublicAnswerRow[]> {
  return managerOf(connection).query<PublicAnswerRow[]>(
    `select p.row_id as "rowId", p.version, p.question, p.answer, p.is_shown as "isShown", p.is_mailed as "isMailed",
       u.name as "writtenBy", ${isoText('p.dossier_time')} as at
     from public_answer p join user_account u on u.id = p.written_by
     where p.dossier_id = $1 order by p.written_at, p.row_id, p.version`,
    [dossierId],
  );
}

/** A question that a coordinator answered. */
export interface AnsweredQuestion {
  readonly rowId: RowId;
  readonly unitName: string;
  readonly question: string;
  /** The newest, when it was answered more than once. */
  readonly answer: string;
  readonly answeredAt: Instant;
}

/** Every question of a dossier that was answered, in the order of the answers. */
export async function answeredQuestions(connection: Connection, dossierId: DossierId): Promise<AnsweredQuestion[]> {
  return managerOf(connection).query<AnsweredQuestion[]>(
    `select distinct on (i.id) i.id as "rowId", u.name as "unitName", asked.body as question, given.body as answer, ${isoText('e.at')} as "answeredAt"
     from dossier_event e join sign_off_inbox i on i.id = (e.body ->> 'rowId')::uuid and i.dossier_id = e.dossier_id
       join participant p on p.id = i.participant_id join legal_unit u on u.id = p.unit_id
       join typed_text asked on asked.dossier_id = e.dossier_id and asked.id = (i.reply ->> 'textId')::uuid
       join typed_text given on given.dossier_id = e.dossier_id and given.id = (e.body ->> 'answerTextId')::uuid
     where e.dossier_id = $1 and e.type = 'QuestionAnswered' order by i.id, e.sequence desc`,
    [dossierId],
  );
}

export interface NewPublicAnswer {
  readonly dossierId: DossierId;
  readonly rowId: RowId;
  /** The version that its writer saw; 0: none. */
  readonly after: number;
  readonly question: string;
  readonly answer: string;
  readonly isShown: boolean;
  readonly isMailed: boolean;
  readonly by: UserId;
}

/** Adds a version, in the transaction that plans its mails. False: somebody else added one since, and nothing was written. */
export async function addPublicAnswer(manager: EntityManager, given: NewPublicAnswer): Promise<boolean> {
  const { dossierId, rowId, after, question, answer, isShown, isMailed, by } = given;
  await manager.query('select 1 from dossier where id = $1 for no key update', [dossierId]);
  const rows = await manager.query<unknown[]>(
    `insert into public_answer (id, dossier_id, row_id, version, question, answer, is_shown, is_mailed, written_by, dossier_time)
     select $1, $2, $3, $4::int + 1, $5, $6, $7, $8, $9, coalesce(d.clock_at, clock_timestamp()) from dossier d
     where d.id = $2 and $4::int = (select coalesce(max(version), 0) from public_answer where row_id = $3) returning id`,
    [newId(), dossierId, rowId, after, question, answer, isShown, isMailed, by],
  );
  return rows.length === 1;
}

/** Somebody who reads what is public in a dossier. */
export interface PublicReader {
  readonly participantId: ParticipantId;
  readonly contactId: ContactId;
  readonly linkId: LinkId;
  readonly name: string;
  readonly language: Language;
  readonly unitName: string;
  /** The dossier's time. */
  readonly now: Instant;
}

/** Who has a link that opens, once each, without participants who were dropped. */
export async function publicReaders(connection: Connection, dossierId: DossierId): Promise<PublicReader[]> {
  return managerOf(connection).query<PublicReader[]>(
    `select distinct on (l.participant_id, l.contact_id) l.participant_id as "participantId", l.contact_id as "contactId", l.id as "linkId",
       c.name, c.language, u.name as "unitName", ${isoText('coalesce(d.clock_at, clock_timestamp())')} as now
     from sign_off_link l join dossier d on d.id = l.dossier_id join contact c on c.id = l.contact_id
       join participant p on p.id = l.participant_id join legal_unit u on u.id = p.unit_id
     where l.dossier_id = $1 and l.revoked_at is null and l.handed_to is null and not p.is_dropped
     order by l.participant_id, l.contact_id, l.slot`,
    [dossierId],
  );
}
