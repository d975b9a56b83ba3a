import type { PersonalCategory } from '@penhouder/domain';
import { ERASED, type ErasedKind } from '../sign-offs/erasures';

/**
 * Where personal data of one kind stand, in SQL. The row goes by the name `t`; `asked`, `past`, `person`, `links` and `said`
 * are those of `scope.ts`.
 */
export interface CategoryPlace {
  readonly table: string;
  readonly key: string;
  /** The dossier of a row; SQL that gives null for what belongs to none. */
  readonly dossier: string;
  /** Belongs to the body and was not erased before. */
  readonly isThere: string;
  /** May go now. */
  readonly isPast: string;
  /** Is about the person that is asked for, or names them. */
  readonly isTheirs: string;
  /** Null: the row goes. Otherwise what is put in the place of what goes. */
  readonly blank: string | null;
  /** Column of `mail` that may point to a row that goes. */
  readonly mailColumn?: string;
  /** What the dossier's chain says of a row that went, where proof names it; as `erasedKinds` has it. */
  readonly told?: { readonly kind: ErasedKind; readonly name: string };
  /** What an export shows of a row: a JSON object, in SQL. */
  readonly shown: string;
}

/** Whether one of the words that are asked for stands in a text; SQL. */
function names(text: string): string {
  return `exists (select from unnest((select words from asked)) w where position(w in lower(${text})) > 0)`;
}

const ofBody = `t.dossier_id in (select id from own)`;
const ofPast = `t.dossier_id in (select id from past)`;
const byLink = `(select l.dossier_id from sign_off_link l where l.id = t.link_id)`;
const byEvidence = `(select e.dossier_id from evidence e where e.id = t.evidence_id)`;
const byNumber = `(select e.sequence::text from evidence e where e.id = t.evidence_id)`;
const before = `(select before from asked)`;
const mark = `(select mark from asked)`;
const body = `(select body_id from asked)`;
const isNotHeld = `t.dossier_id not in (select id from held)`;

/** Somebody named by a holder of a link, who never got one; SQL. */
const isOnlyNamed = `(not exists (select from sign_off_link l where l.contact_id = t.id)
  and exists (select from sign_off_inbox i where i.reply #>> '{replacement,contactId}' = t.id::text))`;

const contact = {
  table: 'contact',
  key: 'id',
  isThere: `t.body_id = ${body} and t.name <> ${mark}`,
  isTheirs: `(t.id in (select id from person) or ${names('t.name')})`,
  blank: `name = ${mark}, function = ${mark}, email = 'erased-' || t.id || '@erased.invalid', phone = null, is_archived = true`,
  shown: `jsonb_build_object('name', t.name, 'function', t.function, 'email', t.email, 'phone', t.phone,
    'organisation', (select u.name from legal_unit u where u.id = t.unit_id))`,
};

export const categoryPlaces: Readonly<Record<PersonalCategory, CategoryPlace>> = {
  receipts: {
    table: 'receipt',
    key: 'row_id',
    dossier: 't.dossier_id',
    isThere: `${ofBody} and length(t.pdf) > 0`,
    isPast: ofPast,
    isTheirs: `t.row_id in (select id from said)`,
    blank: `pdf = ''::bytea`,
    told: { kind: 'receipt', name: 't.sha256' },
    shown: `jsonb_build_object('at', t.made_at, 'sha256', t.sha256)`,
  },
  answers: {
    table: 'evidence_content',
    key: 'evidence_id',
    dossier: byEvidence,
    isThere: `${byEvidence} in (select id from own) and t.content ->> 'decision' is distinct from '${ERASED}'`,
    isPast: `${byEvidence} in (select id from past)`,
    isTheirs: `(t.evidence_id in (select evidence_id from said) or ${names('t.content::text')})`,
    blank: null,
    told: { kind: 'declaration', name: byNumber },
    shown: 't.content',
  },
  files: {
    table: 'stored_file',
    key: 'id',
    dossier: 't.dossier_id',
    isThere: `t.body_id = ${body} and t.scan not in ('removed', 'quarantine', 'infected')`,
    isPast: ofPast,
    isTheirs: `(t.link_id in (select id from links) or ${names('t.name')})`,
    blank: `scan = 'removed', name = ${mark}, content = ''::bytea, storage_name = null`,
    told: { kind: 'file', name: 't.sha256' },
    shown: `jsonb_build_object('name', t.name, 'at', t.uploaded_at, 'sha256', t.sha256)`,
  },
  clients: {
    table: 'evidence_client',
    key: 'evidence_id',
    dossier: byEvidence,
    isThere: `${byEvidence} in (select id from own)`,
    isPast: `${byEvidence} in (select id from past)`,
    isTheirs: `t.evidence_id in (select evidence_id from said)`,
    blank: null,
    told: { kind: 'client', name: byNumber },
    shown: 't.content',
  },
  failedAttempts: {
    table: 'failed_attempt',
    key: 'id',
    dossier: byLink,
    isThere: `${byLink} in (select id from own)`,
    isPast: `${byLink} in (select id from past)`,
    isTheirs: `t.link_id in (select id from links)`,
    blank: null,
    shown: `jsonb_build_object('at', t.at, 'status', t.status)`,
  },
  typedTexts: {
    table: 'typed_text',
    key: 'id',
    dossier: 't.dossier_id',
    isThere: `${ofBody} and t.body <> ${mark}`,
    isPast: ofPast,
    isTheirs: `(t.author_id in (select id from person) or t.id::text in (select text_id from said) or ${names('t.body')})`,
    blank: `body = ${mark}`,
    // What a coordinator typed is named by no declaration.
    told: { kind: 'typed', name: `case when t.author_kind = 'signer' then t.id::text end` },
    shown: `jsonb_build_object('at', t.created_at, 'text', t.body)`,
  },
  publicAnswers: {
    table: 'public_answer',
    key: 'id',
    dossier: 't.dossier_id',
    isThere: `${ofBody} and t.answer <> ${mark}`,
    isPast: ofPast,
    isTheirs: `(${names('t.question')} or ${names('t.answer')})`,
    blank: `question = ${mark}, answer = ${mark}`,
    shown: `jsonb_build_object('at', t.written_at, 'question', t.question, 'answer', t.answer)`,
  },
  notes: {
    table: 'text_version',
    key: 'id',
    dossier: 't.dossier_id',
    isThere: `${ofBody} and (t.note <> '' or t.documents <> '[]') and t.erased_at is null`,
    isPast: ofPast,
    isTheirs: `(${names('t.note')} or ${names('t.documents::text')} or ${names(`coalesce(t.template::text, '')`)})`,
    blank: `note = ${mark}, documents = '[]', template = null, erased_at = clock_timestamp()`,
    told: { kind: 'text', name: 't.sha256' },
    shown: `jsonb_build_object('at', t.frozen_at, 'text', t.note, 'documents', t.documents)`,
  },
  mails: {
    table: 'mail',
    key: 'id',
    dossier: 't.dossier_id',
    isThere: `t.text_body <> ${mark} and t.state not in ('planned', 'sending')
      and (${ofBody} or t.dossier_id is null and t.user_id in (select id from user_account where body_id = ${body}))`,
    isPast: `(${ofPast} or t.dossier_id is null and t.planned_at < ${before})`,
    isTheirs: `(t.contact_id in (select id from person) or ${names(`coalesce(t.sent_to, '')`)} or ${names('t.text_body')} or ${names('t.subject')})`,
    blank: `subject = ${mark}, text_body = ${mark}, html_body = ${mark}, calendar_part = null, digest_part = null, digest = null, frozen = null,
      sent_to = null, smtp_response = null, server_message_id = null, reply_to = null`,
    shown: `jsonb_build_object('at', t.finished_at, 'email', t.sent_to, 'subject', coalesce(t.digest ->> 'subject', t.subject),
      'text', coalesce(t.digest #>> '{copy,text}', t.text_body))`,
  },
  incomingMail: {
    table: 'incoming_mail',
    key: 'id',
    dossier: 't.dossier_id',
    isThere: `t.body_id = ${body} and t.from_address <> ${mark}`,
    isPast: `(${ofPast} or t.dossier_id is null and t.received_at < ${before})`,
    isTheirs: `(${names('t.from_address')} or ${names('t.text')} or ${names('t.subject')} or ${names(`coalesce(t.diagnostic, '')`)}
      or t.mail_id in (select m.id from mail m where m.contact_id in (select id from person)))`,
    blank: `from_address = ${mark}, subject = ${mark}, text = ${mark}, diagnostic = null, raw = null, message_id = null,
      reading = null, reason = null, state = case when t.state = 'open' then 'none' else t.state end`,
    told: { kind: 'incoming', name: 't.sha256' },
    shown: `jsonb_build_object('at', t.received_at, 'email', t.from_address, 'subject', t.subject, 'text', t.text)`,
  },
  quarantine: {
    table: 'stored_file',
    key: 'id',
    dossier: 't.dossier_id',
    isThere: `t.body_id = ${body} and t.scan in ('quarantine', 'infected')`,
    isPast: `t.uploaded_at < ${before} and ${isNotHeld}`,
    isTheirs: `(t.link_id in (select id from links) or ${names('t.name')})`,
    blank: `scan = 'removed', content = ''::bytea, storage_name = null`,
    told: { kind: 'file', name: 't.sha256' },
    shown: `jsonb_build_object('name', t.name, 'at', t.uploaded_at, 'sha256', t.sha256)`,
  },
  codes: {
    table: 'sign_code',
    key: 'id',
    dossier: byLink,
    isThere: `${byLink} in (select id from own)`,
    isPast: `t.requested_at < ${before}`,
    isTheirs: `t.link_id in (select id from links)`,
    blank: null,
    mailColumn: 'sign_code_id',
    shown: `jsonb_build_object('at', t.requested_at)`,
  },
  signInLinks: {
    table: 'sign_in_link',
    key: 'id',
    dossier: 'null::uuid',
    isThere: `t.user_id in (select id from user_account where body_id = ${body})`,
    isPast: `t.expires_at < least(${before}, clock_timestamp())`,
    isTheirs: `t.user_id in (select a.id from user_account a where ${names('a.email')})`,
    blank: null,
    mailColumn: 'sign_in_link_id',
    shown: `jsonb_build_object('at', t.created_at)`,
  },
  drafts: {
    table: 'dossier_draft',
    key: 'id',
    dossier: 'null::uuid',
    isThere: `t.body_id = ${body}`,
    isPast: `t.updated_at < ${before} and (t.launched_dossier_id is not null or ${before} <> 'infinity')`,
    isTheirs: `(${names('t.content::text')} or exists (select from person p where position(p.id::text in t.content::text) > 0))`,
    blank: null,
    shown: `jsonb_build_object('at', t.updated_at, 'draft', t.content -> 'title')`,
  },
  colleagues: {
    ...contact,
    isThere: `${contact.isThere} and ${isOnlyNamed}`,
    dossier: `(select i.dossier_id from sign_off_inbox i where i.reply #>> '{replacement,contactId}' = t.id::text order by i.received_at desc limit 1)`,
    isPast: `t.is_archived and not exists (select from sign_off_inbox i where i.reply #>> '{replacement,contactId}' = t.id::text and i.dossier_id not in (select id from past))`,
  },
  contacts: {
    ...contact,
    isThere: `${contact.isThere} and not ${isOnlyNamed}`,
    dossier: `(select l.dossier_id from sign_off_link l where l.contact_id = t.id
      order by l.dossier_id in (select id from past), l.dossier_id in (select id from over) limit 1)`,
    isPast: `(t.is_archived and t.changed_at < ${before} or ${before} = 'infinity')
      and not exists (select from sign_off_link l where l.contact_id = t.id and l.dossier_id not in (select id from past))
      and not exists (select from escalation e where e.contact_id = t.id and e.dossier_id not in (select id from past))
      and not exists (select from sign_off_inbox i where i.contact_id = t.id and i.dossier_id not in (select id from past))
      and not exists (select from sign_off_inbox i where i.reply #>> '{replacement,contactId}' = t.id::text and i.dossier_id not in (select id from past))`,
  },
};
