import type { DossierKind, Instant, Language, LinkId, SkipReason } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction } from '../data-source';
import { isoText } from '../iso-text';
import { DEAD_ADDRESS, deadAddressOf } from './dead-address';
import { finished } from './outcomes';
import type { ClaimedDigest, DigestRules, LockedMail } from './digests';
import { claimedDigest, formDigest, isToOneReader, leavesWith, lockReader } from './digests';
import { freezeHeads } from './freeze-head';
import { mailWithWay } from './mail-way';
import { readSkipReason } from './skip-reason';

/** A mail that was claimed for one attempt, addressed as at its first one. Its row says `sending` and is committed. */
export interface ClaimedMail {
  readonly id: string;
  readonly mailKey: string;
  readonly kind: string;
  readonly language: Language;
  readonly subject: string;
  readonly textBody: string;
  readonly htmlBody: string;
  /** The due day for calendars; null: no such attachment. */
  readonly calendarPart: string | null;
  /** The left part, as `messageIdOf` froze it. */
  readonly messageId: string;
  /** The left part of the message that began the conversation; null for the first one, and for one that is about several. */
  readonly inReplyTo: string | null;
  /** The `Date` header: frozen at the first attempt, whole seconds. */
  readonly date: Instant;
  readonly attempt: number;
  /** Wall time since the first attempt. */
  readonly secondsTried: number;
  /** Null: sign-in mail. */
  readonly dossierKind: DossierKind | null;
  readonly isExampleBody: boolean;
  readonly link: { readonly linkId: LinkId; readonly generation: number } | null;
  readonly signInLinkId: string | null;
  /** What the code in it is worked out from; null in every other mail. */
  readonly signCode: { readonly keyId: string; readonly seed: string } | null;
  readonly recipientName: string;
  readonly recipientAddress: string;
  /** Empty, and without an address: mail of the installation itself. */
  readonly bodyName: string;
  readonly bodyEmail: string | null;
  /** Where an answer should go; null: to the usual address. */
  readonly replyTo: string | null;
  /** It goes to a municipality's contact: what is answered is about the dossier. */
  readonly isToContact: boolean;
  /** The reminders that it carries, its own among them; null: it carries nothing but itself. */
  readonly digest: ClaimedDigest | null;
}

export interface ClaimRules {
  /** How long a mail may say `sending` before its outcome counts as unknown. */
  readonly unknownAfterSeconds: number;
  /** How often the same bytes go out again when nobody knows whether they arrived. */
  readonly maxResends: number;
  readonly digests: DigestRules;
}

/** The mail, or null: another loop has it, or it was skipped or given up and is finished. */
export type Claim = ClaimedMail | null;

/** A locked mail with the reason for which it should not leave any more; null: there is none. */
interface Judged {
  readonly mail: LockedMail;
  readonly reason: SkipReason | null;
}

/**
 * Claims one mail under the participant's lock and commits `sending`, before any SMTP. A mail that has become pointless is
 * skipped. One that said `sending` for too long goes out again `maxResends` times and is then left as `unknown`.
 *
 * A reminder takes along what else is due for the same person: from then on they are one mail with one fate.
 */
export async function claimMail(connection: Connection, mailId: string, rules: ClaimRules): Promise<Claim> {
  return inTransaction(connection, async (manager) => {
    const reader = await lockReader(manager, mailId);
    const locked = await lockMail(manager, mailId, rules);
    if (locked === null) return null;
    const others = await leavesWith(manager, locked, { reader, isOpen: rules.digests.isOpen });
    const judged = await judge(manager, [locked, ...others]);
    if (await isOver(manager, judged, { locked, maxResends: rules.maxResends })) {
      await finishUnsent(manager, judged, 'unknown');
      return null;
    }
    const leaving = await thoseThatLeave(manager, judged);
    if (!leaving.includes(locked)) return null;
    if (locked.digestOf === null)
      await formDigest(manager, [locked, ...leaving.filter((one) => one !== locked)], rules.digests);
    await markSending(manager, leaving, rules);
    await freezeHeads(manager, leaving);
    return readClaimed(manager, mailId);
  });
}

/** In the order of their participants, whose locks are taken here: two claims never wait for each other in a circle. */
async function judge(manager: EntityManager, mails: readonly LockedMail[]): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  const inOrder = mails.toSorted((one, other) => ((one.participantId ?? '') < (other.participantId ?? '') ? -1 : 1));
  for (const mail of inOrder) judged.push({ mail, reason: await readSkipReason(manager, mail) });
  return judged;
}

/**
 * What may have arrived is not sent once more when it was tried too often, or when any of it became pointless: the same bytes
 * would remind somebody who answered, and others would be a second mail. Nobody says that it did not leave.
 */
async function isOver(
  manager: EntityManager,
  judged: readonly Judged[],
  { locked, maxResends }: { readonly locked: LockedMail; readonly maxResends: number },
): Promise<boolean> {
  const { state, digestOf, resends } = locked;
  if (state === 'planned' && digestOf === null) return false;
  if (state === 'sending' && resends >= maxResends) return true;
  if (judged.some(({ reason }) => reason !== null)) return true;
  return digestOf !== null && !(await isToOneReader(manager, locked.id));
}

/** Ends those that have become pointless, or whose address is dead, and answers with the others. */
async function thoseThatLeave(manager: EntityManager, judged: readonly Judged[]): Promise<readonly LockedMail[]> {
  const pointless = judged.filter(({ reason }) => reason !== null);
  await finishUnsent(manager, pointless, 'skipped');
  const leaving: LockedMail[] = [];
  for (const { mail, reason } of judged) {
    if (reason === null && !(await failedAtOnce(manager, mail))) leaving.push(mail);
  }
  return leaving;
}

/** Should nobody hear what becomes of them, their next turn comes when the outcome counts as unknown. */
async function markSending(
  manager: EntityManager,
  mails: readonly LockedMail[],
  { unknownAfterSeconds }: ClaimRules,
): Promise<void> {
  await manager.query(
    `update mail set state = 'sending', attempt = attempt + 1, started_at = clock_timestamp(),
       next_attempt_at = clock_timestamp() + make_interval(secs => $2),
       date_header = coalesce(date_header, date_trunc('second', clock_timestamp())),
       resends = resends + case when state = 'sending' then 1 else 0 end
     where id = any($1)`,
    [mails.map(({ id }) => id), unknownAfterSeconds],
  );
}

/** A reminder to an address that another mail came back from is not tried: its dossier hears of it as of any failure. */
async function failedAtOnce(manager: EntityManager, { id, kind }: LockedMail): Promise<boolean> {
  const said = kind === 'reminder' ? await deadAddressOf(manager, id) : null;
  if (said === null) return false;
  const failed = `update mail m set state = 'failed', failure = 'refused', smtp_response = $2, ${finished} where id = $1`;
  await manager.query(failed, [id, `${DEAD_ADDRESS} ${said}`]);
  return true;
}

/** A second loop passes by: the row is locked, or was finished in the meantime. */
async function lockMail(manager: EntityManager, mailId: string, rules: ClaimRules): Promise<LockedMail | null> {
  const [row] = await manager.query<LockedMail[]>(
    `select id, state, resends, kind, dossier_id as "dossierId", participant_id as "participantId", contact_id as "contactId",
       link_id as "linkId", digest_of as "digestOf"
     from mail where id = $1 and (digest_of is null or digest_of = id) and (next_attempt_at is null or next_attempt_at <= clock_timestamp())
       and (state = 'planned' or (state = 'sending' and started_at < clock_timestamp() - make_interval(secs => $2)))
     for update skip locked`,
    [mailId, rules.unknownAfterSeconds],
  );
  return row ?? null;
}

async function finishUnsent(
  manager: EntityManager,
  judged: readonly Judged[],
  state: 'skipped' | 'unknown',
): Promise<void> {
  for (const { mail, reason } of judged) {
    const end = `update mail m set state = $2, skip_reason = $3,
      sent_to = case when $2 = 'unknown' then coalesce(sent_to, frozen ->> 'address') else sent_to end, ${finished} where id = $1`;
    await manager.query(end, [mail.id, state, reason]);
    if (state === 'skipped' && reason === 'notStandingIn') await wakeReplaced(manager, mail.id);
  }
}

/** A reminder that waited past the days of a substitute: who was away gets its own after all. */
async function wakeReplaced(manager: EntityManager, mailId: string): Promise<void> {
  await manager.query(
    `update mail m set state = 'planned', skip_reason = null, finished_at = null, finished_dossier_time = null from mail late
     where late.id = $1 and late.kind = 'reminder' and late.resends = 0 and m.kind = late.kind and m.dossier_id = late.dossier_id
       and m.participant_id = late.participant_id and m.planned_sequence = late.planned_sequence and m.skip_reason = 'absent'`,
    [mailId],
  );
}

async function readClaimed(manager: EntityManager, mailId: string): Promise<ClaimedMail> {
  const [row] = await manager.query<[ClaimedMail]>(
    `select m.id, m.dedupe_key as "mailKey", m.kind, m.language, coalesce(m.digest ->> 'subject', m.subject) as subject, m.text_body as "textBody", m.html_body as "htmlBody", m.calendar_part as "calendarPart",
       m.message_id as "messageId", ${isoText('m.date_header')} as date, m.attempt,
       extract(epoch from clock_timestamp() - m.date_header)::float8 as "secondsTried", d.kind as "dossierKind",
       coalesce(b.is_example, false) as "isExampleBody", m.sign_in_link_id as "signInLinkId",
       case when s.id is null then null else json_build_object('keyId', s.key_id, 'seed', s.seed) end as "signCode",
       case when l.id is null then null else json_build_object('linkId', l.id, 'generation', (m.frozen -> 'generation')::int) end as link,
       m.frozen ->> 'name' as "recipientName", m.frozen ->> 'address' as "recipientAddress",
       m.frozen ->> 'bodyName' as "bodyName", m.frozen ->> 'bodyEmail' as "bodyEmail", m.reply_to as "replyTo", m.contact_id is not null as "isToContact",
       ${claimedDigest} as digest, m.frozen ->> 'inReplyTo' as "inReplyTo"
     from ${mailWithWay}
       left join sign_off_link l on l.id = m.link_id left join sign_code s on s.id = m.sign_code_id where m.id = $1`,
    [mailId],
  );
  return row;
}
