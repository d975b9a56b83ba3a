import type { BodyId, ContactId, DossierId, Instant, Language, ParticipantId, SkipReason } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import type { MailState } from '../entities/mail.entity';
import { isoText } from '../iso-text';

/** One mail as lists and timelines show it. */
export interface MailRow {
  readonly id: string;
  readonly mailKey: string;
  readonly dossierId: DossierId | null;
  readonly dossierNumber: string | null;
  readonly dossierTitle: string | null;
  readonly participantId: ParticipantId | null;
  readonly contactId: ContactId | null;
  readonly kind: string;
  readonly language: Language;
  readonly subject: string;
  readonly state: MailState;
  readonly notBefore: Instant;
  readonly finishedAt: Instant | null;
  /** The dossier's time when it was finished: where it stands in the timeline. */
  readonly finishedDossierTime: Instant | null;
  readonly attempt: number;
  readonly recipientName: string | null;
  /** Where it went, or would go now. */
  readonly recipientAddress: string | null;
  readonly smtpResponse: string | null;
  /** Given for every mail that was skipped. */
  readonly skipReason: SkipReason | null;
  /** It left, and the other mail server sent it back. */
  readonly isReturned: boolean;
  readonly unitName: string | null;
  /** The place in the journal of what it tells; null: it tells of nothing there. */
  readonly plannedSequence: number | null;
}

/** With its words; the placeholder stands where the personal link was. What left with others is here without them. */
export interface MailWithBody extends MailRow {
  readonly textBody: string;
  readonly htmlBody: string;
  /** The due day for calendars that went with it; null: none. */
  readonly calendarPart: string | null;
  readonly messageId: string;
  readonly sha256: string | null;
}

export interface MailFilter {
  readonly bodyId: BodyId;
  readonly dossierId?: DossierId;
  readonly states?: readonly MailState[];
  /** The last row of the page before. */
  readonly after?: { readonly notBefore: Instant; readonly id: string };
  /** Null: every one, by one look, so that none is passed over that moves meanwhile. */
  readonly limit: number | null;
}

const columns = `m.id, m.dedupe_key as "mailKey", m.dossier_id as "dossierId", d.number as "dossierNumber", d.title as "dossierTitle",
  m.participant_id as "participantId", m.contact_id as "contactId", m.kind, m.language, coalesce(m.digest ->> 'subject', m.subject) as subject, m.state,
  ${isoText('m.not_before')} as "notBefore", ${isoText('m.finished_at')} as "finishedAt",
  ${isoText('m.finished_dossier_time')} as "finishedDossierTime", m.attempt, coalesce(c.name, a.name) as "recipientName",
  coalesce(m.sent_to, c.email, a.email) as "recipientAddress", m.smtp_response as "smtpResponse", m.skip_reason as "skipReason",
  exists (select 1 from incoming_mail i where i.mail_id = m.id and i.kind = 'bounce') as "isReturned", u.name as "unitName", m.planned_sequence as "plannedSequence"`;

const tables = `mail m join dossier d on d.id = m.dossier_id left join contact c on c.id = m.contact_id left join user_account a on a.id = m.user_id
  left join participant p on p.id = m.participant_id left join legal_unit u on u.id = p.unit_id`;

/** A body's mails, the last planned for first; sign-in mails are in no list. */
export async function listMails(connection: Connection, filter: MailFilter): Promise<MailRow[]> {
  return managerOf(connection).query<MailRow[]>(
    `select ${columns} from ${tables}
     where d.body_id = $1 and ($2::uuid is null or m.dossier_id = $2) and ($3::text[] is null or m.state = any($3))
       and ($4::timestamptz is null or (m.not_before, m.id) < ($4::timestamptz, $5::uuid))
     order by m.not_before desc, m.id desc limit $6`,
    [
      filter.bodyId,
      filter.dossierId ?? null,
      filter.states ?? null,
      filter.after?.notBefore ?? null,
      filter.after?.id ?? null,
      filter.limit,
    ],
  );
}

const columnsWithBody = `${columns}, coalesce(m.digest #>> '{copy,text}', m.text_body) as "textBody", coalesce(m.digest #>> '{copy,html}', m.html_body) as "htmlBody",
  m.calendar_part as "calendarPart", (select l.message_id from mail l where l.id = coalesce(m.digest_of, m.id)) as "messageId", m.sha256`;

export async function findMail(
  connection: Connection,
  key: { readonly bodyId: BodyId; readonly mailId: string },
): Promise<MailWithBody | null> {
  const [row] = await managerOf(connection).query<MailWithBody[]>(
    `select ${columnsWithBody} from ${tables} where m.id = $1 and d.body_id = $2`,
    [key.mailId, key.bodyId],
  );
  return row ?? null;
}

const BODIES_AT_A_TIME = 50;

/**
 * A body's mails with their words, in the order of the ids. Read some at a time: words are long, and a dossier may have
 * thousands of mails. Throws when one of them is gone.
 */
export async function* eachMail(
  connection: Connection,
  { bodyId, mailIds }: { readonly bodyId: BodyId; readonly mailIds: readonly string[] },
): AsyncGenerator<MailWithBody, void> {
  for (let from = 0; from < mailIds.length; from += BODIES_AT_A_TIME) {
    const ids = mailIds.slice(from, from + BODIES_AT_A_TIME);
    const page = await managerOf(connection).query<MailWithBody[]>(
      `select ${columnsWithBody} from ${tables} where m.id = any($1) and d.body_id = $2 order by array_position($1::uuid[], m.id)`,
      [ids, bodyId],
    );
    if (page.length < ids.length) throw new Error(`Of ${String(ids.length)} mails ${String(page.length)} are there`);
    yield* page;
  }
}
