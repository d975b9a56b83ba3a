import type { DossierKind, Instant, Language, LinkId, SkipReason } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction } from '../data-source';
import { isoText } from '../iso-text';
import { DEAD_ADDRESS, deadAddressOf } from './dead-address';
import { finished } from './outcomes';
import { readSkipReason } from './skip-reason';
import type { MailToJudge } from './skip-reason';

/** A mail that was claimed for one attempt, with its address looked up now. Its row says `sending` and is committed. */
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
  /** The left part of the message that began the conversation; null for the first one. */
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
}

export interface ClaimRules {
  /** How long a mail may say `sending` before its outcome counts as unknown. */
  readonly unknownAfterSeconds: number;
  /** How often the same bytes go out again when nobody knows whether they arrived. */
  readonly maxResends: number;
}

/** The mail, or null: another loop has it, or it was skipped or given up and is finished. */
export type Claim = ClaimedMail | null;

type LockedMail = MailToJudge & { readonly state: 'planned' | 'sending'; readonly resends: number };

/**
 * Claims one mail under the participant's lock and commits `sending`, before any SMTP. A mail that has become pointless is
 * skipped. One that said `sending` for too long goes out again `maxResends` times and is then left as `unknown`.
 */
export async function claimMail(connection: Connection, mailId: string, rules: ClaimRules): Promise<Claim> {
  return inTransaction(connection, async (manager) => {
    const locked = await lockMail(manager, mailId, rules);
    if (locked === null) return null;
    const reason = await readSkipReason(manager, locked);
    const isUnderWay = locked.state === 'sending';
    const isGivenUp = isUnderWay && locked.resends >= rules.maxResends;
    // What was being sent may have arrived: it is no longer sent, and nobody says that it did not leave.
    if (isGivenUp || (isUnderWay && reason !== null))
      return finishUnsent(manager, mailId, { state: 'unknown', reason });
    if (reason !== null) return finishUnsent(manager, mailId, { state: 'skipped', reason });
    if (await failedAtOnce(manager, locked)) return null;
    await manager.query(
      `update mail set state = 'sending', attempt = attempt + 1, started_at = clock_timestamp(), next_attempt_at = null,
         date_header = coalesce(date_header, date_trunc('second', clock_timestamp())),
         resends = resends + case when state = 'sending' then 1 else 0 end
       where id = $1`,
      [mailId],
    );
    return readClaimed(manager, mailId);
  });
}

/** A reminder to an address that another mail came back from is not tried: its dossier hears of it as of any failure. */
async function failedAtOnce(manager: EntityManager, { id, kind }: LockedMail): Promise<boolean> {
  const said = kind === 'reminder' ? await deadAddressOf(manager, id) : null;
  if (said === null) return false;
  const failed = `update mail m set state = 'failed', smtp_response = $2, ${finished} where id = $1`;
  await manager.query(failed, [id, `${DEAD_ADDRESS} ${said}`]);
  return true;
}

/** A second loop passes by: the row is locked, or was finished in the meantime. */
async function lockMail(manager: EntityManager, mailId: string, rules: ClaimRules): Promise<LockedMail | null> {
  const [row] = await manager.query<LockedMail[]>(
    `select id, state, resends, kind, dossier_id as "dossierId", participant_id as "participantId", contact_id as "contactId", link_id as "linkId"
     from mail where id = $1 and (next_attempt_at is null or next_attempt_at <= clock_timestamp())
       and (state = 'planned' or (state = 'sending' and started_at < clock_timestamp() - make_interval(secs => $2)))
     for update skip locked`,
    [mailId, rules.unknownAfterSeconds],
  );
  return row ?? null;
}

async function finishUnsent(
  manager: EntityManager,
  mailId: string,
  end: { readonly state: 'skipped' | 'unknown'; readonly reason: SkipReason | null },
): Promise<null> {
  await manager.query(`update mail m set state = $2, skip_reason = $3, ${finished} where id = $1`, [
    mailId,
    end.state,
    end.reason,
  ]);
  return null;
}

async function readClaimed(manager: EntityManager, mailId: string): Promise<ClaimedMail> {
  const [row] = await manager.query<[ClaimedMail]>(
    `select m.id, m.dedupe_key as "mailKey", m.kind, m.language, m.subject, m.text_body as "textBody", m.html_body as "htmlBody", m.calendar_part as "calendarPart",
       m.message_id as "messageId", ${isoText('m.date_header')} as date, m.attempt,
       extract(epoch from clock_timestamp() - m.date_header)::float8 as "secondsTried", d.kind as "dossierKind",
       coalesce(b.is_example, false) as "isExampleBody", m.sign_in_link_id as "signInLinkId",
       case when s.id is null then null else json_build_object('keyId', s.key_id, 'seed', s.seed) end as "signCode",
       case when l.id is null then null else json_build_object('linkId', l.id, 'generation', l.generation) end as link,
       coalesce(c.name, a.name, '') as "recipientName", coalesce(c.email, a.email, t.address) as "recipientAddress",
       coalesce(b.name, '') as "bodyName", b.email as "bodyEmail", m.reply_to as "replyTo", m.contact_id is not null as "isToContact",
       (select t.message_id from mail t where t.dossier_id = m.dossier_id and t.thread_key = m.thread_key
          and t.contact_id = m.contact_id and t.state = 'sent' and t.planned_sequence < coalesce(m.planned_sequence, t.planned_sequence + 1)
        order by t.planned_sequence limit 1) as "inReplyTo"
     from mail m left join dossier d on d.id = m.dossier_id left join contact c on c.id = m.contact_id
       left join user_account a on a.id = m.user_id left join body b on b.id = coalesce(d.body_id, a.body_id)
       left join mail_probe t on t.mail_id = m.id
       left join sign_off_link l on l.id = m.link_id left join sign_code s on s.id = m.sign_code_id where m.id = $1`,
    [mailId],
  );
  return row;
}
