import type { DossierId, FailedMail as FailureToTell, SkipReason } from '@penhouder/domain';
import { isPassing } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { readyAt } from './mail-standstill';
import { goesToPeople, mailWithWay, newestSent } from './mail-way';

/** The end of a mail's life, in wall time and in the dossier's time. The row goes by `m`. */
export const finished = `finished_at = clock_timestamp(), frozen = null, finished_dossier_time = coalesce((select clock_at from dossier where id = m.dossier_id), clock_timestamp())`;

/** SQL: the mail `$1` and every reminder that it carries: they have one fate. */
const carried = `(id = $1 or digest_of = $1)`;

/** SQL: each is a mail of its own again, unless they may have arrived as one. */
const apart = `digest_of = case when resends > 0 then digest_of end, digest = case when resends > 0 then digest end`;

/** SQL: to be made anew at the next attempt, and read from what is true then; unless it may have arrived as it was. */
const dissolved = `${apart}, frozen = case when resends > 0 then frozen end`;

/** The relay said 250: kept with its answer and the SHA-256 of the exact bytes; null when that would give a secret away. */
export async function markSent(
  connection: Connection,
  sent: { readonly id: string; readonly to: string; readonly response: string; readonly sha256: string | null },
): Promise<void> {
  await managerOf(connection).query(
    `update mail m set state = 'sent', sent_to = $2, smtp_response = $3, sha256 = $4,
       server_message_id = substring($3 from '(?:queued as|id=|Ok:? )\\s*([A-Za-z0-9._-]+)'), ${finished} where ${carried} and state = 'sending'`,
    [sent.id, sent.to, sent.response, sent.sha256],
  );
}

/**
 * SQL: since when the mail could have left that is tried for the first time; null at later attempts, and by an own clock. As
 * long as nothing left since, nobody was there to send it: that it was then tried in vain makes those hours no shorter.
 */
const dueAtFirst = `case when m.attempt = 1 and d.clock_at is null then greatest(${readyAt}) end`;

export interface DelayedMail {
  readonly id: string;
  readonly response: string;
  readonly afterSeconds: number;
  /** The mail server answered about this mail; false: nobody did, or the relay takes no mail at all. */
  readonly isAboutMail: boolean;
}

/**
 * Not accepted for now: tried again after `afterSeconds`, with the same bytes. Reminders that were to leave as one mail are
 * put together anew then, because some of them may have become pointless; unless an attempt before may have arrived.
 */
export async function markDelayed(connection: Connection, delayed: DelayedMail): Promise<void> {
  await managerOf(connection).query(
    `with way as (select ${goesToPeople} as to_people, ${dueAtFirst} as due_at from ${mailWithWay} where m.id = $1),
     last as (select due_at, coalesce(${newestSent('way.to_people')}, '-infinity') as newest from way)
     update mail set state = 'planned', smtp_response = $2, next_attempt_at = clock_timestamp() + make_interval(secs => $3),
       put_off_since = case when $4 then coalesce(put_off_since, started_at) end,
       in_vain_since = case when $4 then null when in_vain_since > last.newest then in_vain_since
         when last.due_at > last.newest then least(last.due_at, started_at) else started_at end,
       ${dissolved}
     from last where ${carried} and state = 'sending'`,
    [delayed.id, delayed.response, delayed.afterSeconds, delayed.isAboutMail],
  );
}

/** Not sent on purpose, by the settings of the installation; nothing of it has left. */
export async function markSkipped(
  connection: Connection,
  skipped: { readonly id: string; readonly reason: SkipReason },
): Promise<void> {
  await managerOf(connection).query(
    `update mail m set state = 'skipped', skip_reason = $2, ${finished} where ${carried} and state = 'sending'`,
    [skipped.id, skipped.reason],
  );
}

export interface FailedMail {
  readonly id: string;
  readonly to: string;
  readonly response: string;
}

/** Refused for good. The dossier is told by `unreportedFailures`; `isAddressFault` by the rule of the core. */
export async function markFailed(
  connection: Connection,
  failed: FailedMail & { readonly isAddressFault: boolean },
): Promise<void> {
  await managerOf(connection).query(
    `update mail m set state = 'failed', failure = $5, sent_to = $2, smtp_response = $3,
       dead_address_at = case when $4 then clock_timestamp() end, ${finished} where ${carried} and state = 'sending'`,
    [
      ...[failed.id, failed.to, failed.response, failed.isAddressFault],
      isPassing({ status: null, text: failed.response }) ? 'gaveUp' : 'refused',
    ],
  );
}

/**
 * Put off for as long as we try, `triedHours`: ends the mail, and whatever it carries that was put off for so long. Time
 * in which nobody answered does not count.
 * A reminder that came along later stays `sending`, to be put off; unless all of them may have arrived as one mail.
 */
export async function giveUp(
  connection: Connection,
  { id, to, response, triedHours }: FailedMail & { readonly triedHours: number },
): Promise<void> {
  await managerOf(connection).query(
    `update mail m set state = 'failed', failure = 'gaveUp', sent_to = $2, smtp_response = $3, ${apart}, ${finished}
     where ${carried} and state = 'sending' and clock_timestamp() - make_interval(secs => $4 * 3600) >
       case when resends > 0 then (select l.put_off_since from mail l where l.id = $1) else put_off_since end`,
    [id, to, response, triedHours],
  );
}

export interface FailedMails {
  readonly dossierId: DossierId;
  readonly mails: readonly Required<FailureToTell>[];
}

/** Failures that their dossier has not heard of, at most 50 per dossier. An `unknown` outcome is a failure to a coordinator too, unless the mail had become pointless. */
export async function unreportedFailures(connection: Connection): Promise<FailedMails[]> {
  return managerOf(connection).query<FailedMails[]>(
    `select dossier_id as "dossierId", json_agg(json_build_object('mailKey', dedupe_key, 'contactId', contact_id,
       'reason', coalesce(failure, case state when 'unknown' then 'unknown' else 'refused' end)) order by finished_at) as mails
     from (select *, row_number() over (partition by dossier_id order by finished_at) as place from mail
       where state in ('failed', 'unknown') and skip_reason is null and failure_reported_at is null and dossier_id is not null) m
     where place <= 50 group by dossier_id order by min(finished_at) limit 50`,
  );
}

export async function markReported(connection: Connection, mailKeys: readonly string[]): Promise<void> {
  await managerOf(connection).query(
    'update mail set failure_reported_at = clock_timestamp() where dedupe_key = any($1) and failure_reported_at is null',
    [mailKeys],
  );
}

/** What of a dossier has not come to rest: an own clock moves only when all are zero. Codes live by the real clock alone. */
export interface Unrest {
  readonly waitingAnswers: number;
  readonly dueMails: number;
  readonly unreportedFailures: number;
}

export async function unrestOf(connection: Connection, dossierId: DossierId): Promise<Unrest> {
  const [row] = await managerOf(connection).query<[Unrest]>(
    `select (select count(*)::int from sign_off_inbox where dossier_id = $1 and state = 'received') as "waitingAnswers",
       (select count(*)::int from mail m where m.dossier_id = $1 and m.state in ('planned', 'sending') and m.sign_code_id is null and m.not_before <= coalesce(d.clock_at, clock_timestamp())) as "dueMails",
       (select count(*)::int from mail m where m.dossier_id = $1 and m.state in ('failed', 'unknown') and m.skip_reason is null and m.failure_reported_at is null) as "unreportedFailures"
     from dossier d where d.id = $1`,
    [dossierId],
  );
  return row;
}
