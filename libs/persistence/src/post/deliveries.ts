import type { BodyId, ContactId, DossierId, DossierKind, Instant, LinkId, ParticipantId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** A mail that was claimed for one attempt, with its address looked up now. Its row says `sending` and is committed. */
export interface ClaimedMail {
  readonly id: string;
  readonly mailKey: string;
  readonly kind: string;
  readonly subject: string;
  readonly textBody: string;
  readonly htmlBody: string;
  readonly messageId: string;
  /** Message ids of the conversation's first mail, for reminders; null for the first one. */
  readonly inReplyTo: string | null;
  /** The `Date` header: frozen at the first attempt. */
  readonly date: Instant;
  readonly attempt: number;
  readonly firstPlannedAt: Instant;
  readonly dossierKind: DossierKind | null;
  readonly isExampleBody: boolean;
  readonly link: { readonly linkId: LinkId; readonly generation: number } | null;
  readonly signInLinkId: string | null;
  readonly recipientName: string;
  readonly recipientAddress: string;
  readonly bodyName: string;
  readonly bodyEmail: string;
}

/** A due mail before it is claimed: what decides whether it may leave now. */
export interface DueMail {
  readonly id: string;
  readonly bodyId: BodyId;
  readonly isWindowed: boolean;
  /** The dossier's time, wall time for sign-in mail. */
  readonly now: Instant;
  readonly hasOwnClock: boolean;
  readonly isResend: boolean;
}

export interface DueQuery {
  readonly limit: number;
  /** How long a mail may say `sending` before its outcome counts as unknown. */
  readonly unknownAfterSeconds: number;
}

/** Mails whose time has come, sign-in first, then by time. Looking takes no lock. */
export async function dueMails(connection: Connection, query: DueQuery): Promise<DueMail[]> {
  return managerOf(connection).query<DueMail[]>(
    `select m.id, coalesce(d.body_id, a.body_id) as "bodyId", m.is_windowed as "isWindowed",
       ${isoText('coalesce(d.clock_at, clock_timestamp())')} as now, d.clock_at is not null as "hasOwnClock", m.state = 'sending' as "isResend"
     from mail m left join dossier d on d.id = m.dossier_id left join user_account a on a.id = m.user_id
     where m.state in ('planned', 'sending') and m.not_before <= coalesce(d.clock_at, clock_timestamp())
       and (m.next_attempt_at is null or m.next_attempt_at <= clock_timestamp())
       and (m.state = 'planned' or m.started_at < clock_timestamp() - make_interval(secs => $2))
     order by m.sign_in_link_id is null, m.not_before, m.id limit $1`,
    [query.limit, query.unknownAfterSeconds],
  );
}

/** Puts a windowed mail off to the next sending hour. `until` is the dossier's time. */
export async function postpone(
  connection: Connection,
  mail: { readonly id: string; readonly until: Instant },
): Promise<void> {
  await managerOf(connection).query(`update mail set not_before = $2 where id = $1 and state = 'planned'`, [
    mail.id,
    mail.until,
  ]);
}

interface LockedMail {
  readonly state: 'planned' | 'sending';
  readonly resends: number;
  readonly kind: string;
  readonly participantId: ParticipantId | null;
  readonly contactId: ContactId | null;
  readonly dossierId: DossierId | null;
  readonly linkId: LinkId | null;
  readonly mailKey: string;
}

/** What became of a try to claim: the mail, or why there is nothing to send. */
export type Claim =
  { readonly mail: ClaimedMail } | { readonly mail: null; readonly why: 'taken' | 'skipped' | 'unknown' };

/**
 * Claims one mail under the participant's lock and commits `sending`, before any SMTP. A reminder to somebody who has
 * answered is skipped: its answer took the same lock. A mail that said `sending` for too long goes out again at most
 * `maxResends` times and is then left as `unknown`.
 */
export async function claimMail(
  connection: Connection,
  claim: { readonly id: string; readonly unknownAfterSeconds: number; readonly maxResends: number },
): Promise<Claim> {
  return inTransaction(connection, async (manager) => {
    const locked = await lockMail(manager, claim);
    if (locked === null) return { mail: null, why: 'taken' };
    const skip = await skipReasonOf(manager, locked);
    if (skip !== null) return finishUnsent(manager, claim.id, { state: 'skipped', reason: skip });
    if (locked.state === 'sending' && locked.resends >= claim.maxResends)
      return finishUnsent(manager, claim.id, { state: 'unknown', reason: null });
    await manager.query(
      `update mail set state = 'sending', attempt = attempt + 1, started_at = clock_timestamp(), next_attempt_at = null,
         date_header = coalesce(date_header, date_trunc('second', clock_timestamp())), resends = resends + case when state = 'sending' then 1 else 0 end
       where id = $1`,
      [claim.id],
    );
    return { mail: await readClaimed(manager, claim.id) };
  });
}

/** A second loop passes by: the row is locked, or was finished in the meantime. */
async function lockMail(
  manager: EntityManager,
  claim: { readonly id: string; readonly unknownAfterSeconds: number },
): Promise<LockedMail | null> {
  const [row] = await manager.query<LockedMail[]>(
    `select state, resends, kind, participant_id as "participantId", contact_id as "contactId", dossier_id as "dossierId", link_id as "linkId",
       dedupe_key as "mailKey"
     from mail where id = $1 and (state = 'planned' or (state = 'sending' and started_at < clock_timestamp() - make_interval(secs => $2)))
     for update skip locked`,
    [claim.id, claim.unknownAfterSeconds],
  );
  return row ?? null;
}

async function skipReasonOf(manager: EntityManager, mail: LockedMail): Promise<string | null> {
  if (mail.participantId === null) return null;
  const [row] = await manager.query<{ isDropped: boolean }[]>(
    'select is_dropped as "isDropped" from participant where id = $1 for update',
    [mail.participantId],
  );
  if (row?.isDropped === true && mail.kind !== 'participantDropped' && mail.kind !== 'receipt')
    return 'participantDropped';
  const [state] = await manager.query<{ isRevoked: boolean; isAnswered: boolean; isClosed: boolean }[]>(skipFacts, [
    mail.linkId,
    mail.dossierId,
  ]);
  if (state?.isRevoked === true) return 'contactReplaced';
  if (mail.kind !== 'reminder') return null;
  if (state?.isClosed === true) return 'dossierClosed';
  return state?.isAnswered === true ? 'answered' : null;
}

/** Whoever has decided for the slot of this link, by whatever way, needs no reminder; a decision that waits counts too. */
const skipFacts = `
  select coalesce(l.revoked_at is not null, false) as "isRevoked", v.is_closed as "isClosed",
    exists (select 1 from sign_off_inbox i where i.participant_id = l.participant_id and i.slot = l.slot and i.state = 'received') or
    coalesce(v.state -> 'participants' -> l.participant_id::text -> 'slots' -> l.slot::text -> 'answers' <> '[]', false) as "isAnswered"
  from dossier_view v left join sign_off_link l on l.id = $1 where v.dossier_id = $2`;

async function finishUnsent(
  manager: EntityManager,
  id: string,
  end: { readonly state: 'skipped' | 'unknown'; readonly reason: string | null },
): Promise<Claim> {
  await manager.query(
    `update mail m set state = $2, skip_reason = $3, finished_at = clock_timestamp(),
       finished_dossier_time = coalesce((select clock_at from dossier where id = m.dossier_id), clock_timestamp()) where id = $1`,
    [id, end.state, end.reason],
  );
  return { mail: null, why: end.state };
}

async function readClaimed(manager: EntityManager, id: string): Promise<ClaimedMail> {
  const [row] = await manager.query<[ClaimedMail]>(
    `select m.id, m.dedupe_key as "mailKey", m.kind, m.subject, m.text_body as "textBody", m.html_body as "htmlBody", m.message_id as "messageId",
       ${isoText('m.date_header')} as date, m.attempt, ${isoText('m.planned_at')} as "firstPlannedAt", d.kind as "dossierKind", b.is_example as "isExampleBody",
       case when l.id is null then null else json_build_object('linkId', l.id, 'generation', l.generation) end as link, m.sign_in_link_id as "signInLinkId",
       coalesce(c.name, a.name) as "recipientName", coalesce(c.email, a.email) as "recipientAddress", b.name as "bodyName", b.email as "bodyEmail",
       (select t.message_id from mail t where t.dossier_id = m.dossier_id and t.thread_key = m.thread_key and t.contact_id = m.contact_id
          and t.id <> m.id and t.state = 'sent' and t.planned_at < m.planned_at order by t.planned_at limit 1) as "inReplyTo"
     from mail m left join dossier d on d.id = m.dossier_id left join contact c on c.id = m.contact_id left join user_account a on a.id = m.user_id
       join body b on b.id = coalesce(d.body_id, a.body_id) left join sign_off_link l on l.id = m.link_id where m.id = $1`,
    [id],
  );
  return row;
}
