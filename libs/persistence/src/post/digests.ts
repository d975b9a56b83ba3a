import type { Language, LinkId, SendingWindow } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { DigestPartKept, KeptWords } from '../entities/mail.entity';
import type { MailToJudge } from './skip-reason';

/** A mail whose row this transaction holds. */
export type LockedMail = MailToJudge & {
  readonly state: 'planned' | 'sending';
  readonly resends: number;
  /** The mail that carries it; null: it leaves by itself, or nothing was put together yet. */
  readonly digestOf: string | null;
};

/** What a mail with several reminders is written from. */
export interface DigestFacts {
  readonly body: {
    readonly code: string;
    readonly name: string;
    readonly accent: string;
    readonly phone: string | null;
    readonly email: string;
  };
  readonly readerName: string;
  readonly language: Language;
  /** In the order in which they stand: by the day until which is asked. */
  readonly parts: readonly DigestPartKept[];
}

/** How reminders become one mail; the words are not this library's. */
export interface DigestRules {
  /** Whether mail of the same organisation that keeps to this window may leave now; null: at any time. */
  readonly isOpen: (window: SendingWindow | null) => boolean;
  readonly write: (facts: DigestFacts) => {
    readonly subject: string;
    readonly frame: KeptWords;
    /** In the order of the parts. */
    readonly copies: readonly KeptWords[];
  };
}

/** A mail that carries several reminders, as it was frozen. */
export interface ClaimedDigest {
  readonly frame: KeptWords;
  readonly parts: readonly (KeptWords & {
    readonly calendarPart: string | null;
    readonly link: { readonly linkId: LinkId; readonly generation: number };
  })[];
}

/** SQL: of the mail `m` of the dossier `d` to the contact `c`; equal for reminders that one person can get as one mail. */
export const readerKey = `concat_ws(' ', c.body_id, m.language, lower(c.email), lower(trim(c.name)))`;

/**
 * SQL: reminders that can share a mail. A dossier on a clock of its own never shares: its "now" is another one. What may have
 * arrived (`resends`) goes out as it was.
 */
export const canShare = `(m.kind = 'reminder' and m.state = 'planned' and m.resends = 0 and m.digest_of is null and m.digest_part is not null
  and m.link_id is not null and d.kind = 'real' and d.clock_at is null)`;

/** Larger ones are two mails. */
const MOST_PARTS = 20;

/**
 * Makes claims of reminders to the same person wait for each other until the transaction ends: two that are due together
 * would otherwise each find the other one locked, and leave as two mails. Null: this mail shares with none.
 */
export async function lockReader(manager: EntityManager, mailId: string): Promise<string | null> {
  const [row] = await manager.query<{ key: string }[]>(
    `select ${readerKey} as key from mail m join dossier d on d.id = m.dossier_id join contact c on c.id = m.contact_id
     where m.id = $1 and (${canShare} or m.digest_of = m.id)`,
    [mailId],
  );
  if (row === undefined) return null;
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`digest:${row.key}`]);
  return row.key;
}

const lockedColumns = `m.id, m.state, m.resends, m.kind, m.dossier_id as "dossierId", m.participant_id as "participantId",
  m.contact_id as "contactId", m.link_id as "linkId", m.digest_of as "digestOf"`;

/** SQL: the end of this day in Brussels, where whoever is reminded reads mail. */
const endOfToday = `(date_trunc('day', clock_timestamp() at time zone 'Europe/Brussels') + interval '1 day') at time zone 'Europe/Brussels'`;

/**
 * What leaves with a locked mail: what it carried before, or what is due for the same person today as well. What is due
 * later on this day leaves with it when its own hours allow mail now: one mail a day is better than a minute kept.
 */
export async function leavesWith(
  manager: EntityManager,
  mail: LockedMail,
  { reader, isOpen }: { readonly reader: string | null; readonly isOpen: DigestRules['isOpen'] },
): Promise<readonly LockedMail[]> {
  if (mail.digestOf !== null) return carriedBy(manager, mail.id);
  if (reader === null || mail.state !== 'planned' || mail.resends > 0) return [];
  const due = await manager.query<(LockedMail & { readonly window: SendingWindow | null })[]>(
    `select ${lockedColumns}, case when m.is_windowed then d.launch #> '{call,reminders,window}' end as window
     from mail m join dossier d on d.id = m.dossier_id join contact c on c.id = m.contact_id
     where ${canShare} and ${readerKey} = $2 and m.id <> $1 and m.not_before < ${endOfToday}
     order by m.not_before, m.id limit ${String(MOST_PARTS - 1)} for update of m skip locked`,
    [mail.id, reader],
  );
  return due.filter(({ window }) => isOpen(window));
}

function carriedBy(manager: EntityManager, leadId: string): Promise<LockedMail[]> {
  return manager.query<LockedMail[]>(
    `select ${lockedColumns} from mail m where m.digest_of = $1 and m.id <> $1 and m.state in ('planned', 'sending')
     order by m.id for update of m`,
    [leadId],
  );
}

/** Whether everything that a mail carries still goes to the person to whom it goes itself. */
export async function isToOneReader(manager: EntityManager, leadId: string): Promise<boolean> {
  const [row] = await manager.query<[{ readers: number }]>(
    `select count(distinct ${readerKey})::int as readers from mail m join contact c on c.id = m.contact_id
     where m.id = $1 or m.digest_of = $1`,
    [leadId],
  );
  return row.readers === 1;
}

/** Puts locked reminders together as one mail, carried by the first of them, and freezes its words. */
export async function formDigest(
  manager: EntityManager,
  mails: readonly LockedMail[],
  { write }: Pick<DigestRules, 'write'>,
): Promise<void> {
  const [lead] = mails;
  if (lead === undefined || mails.length < 2) return;
  const rows = await manager.query<
    (Omit<DigestFacts, 'parts'> & { readonly id: string; readonly part: DigestPartKept })[]
  >(
    `select m.id, m.digest_part as part, m.language, c.name as "readerName",
       json_build_object('code', b.code, 'name', b.name, 'accent', b.accent, 'phone', b.phone, 'email', b.email) as body
     from mail m join contact c on c.id = m.contact_id join body b on b.id = c.body_id
     where m.id = any($1) order by m.digest_part ->> 'due', m.id = $2 desc, m.id`,
    [mails.map(({ id }) => id), lead.id],
  );
  const first = rows.find(({ id }) => id === lead.id);
  if (first === undefined) throw new Error(`Mail ${lead.id} is gone`);
  const { body, readerName, language } = first;
  const { subject, frame, copies } = write({ body, readerName, language, parts: rows.map(({ part }) => part) });
  const kept = rows.map(({ id }, place) => ({
    id,
    digest: { place, subject, frame: id === lead.id ? frame : null, copy: copies[place] },
  }));
  await manager.query(
    `update mail m set digest_of = $1, digest = k.digest from json_to_recordset($2) as k(id uuid, digest jsonb) where m.id = k.id`,
    [lead.id, JSON.stringify(kept)],
  );
}

/** SQL: the mail `m` as `ClaimedDigest`; null when it carries none. */
export const claimedDigest = `case when m.digest_of is null then null else json_build_object('frame', m.digest -> 'frame',
  'parts', (select json_agg(json_build_object('text', p.digest_part ->> 'text', 'html', p.digest_part ->> 'html',
       'calendarPart', p.calendar_part, 'link', json_build_object('linkId', pl.id, 'generation', (p.frozen -> 'generation')::int))
       order by (p.digest ->> 'place')::int)
     from mail p join sign_off_link pl on pl.id = p.link_id where p.digest_of = m.id and p.state = 'sending')) end`;
