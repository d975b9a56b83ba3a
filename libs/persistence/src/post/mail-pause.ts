import type { BodyId, Instant, UserId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';
import { newId } from '../ids/new-id';

/** Mail of this organisation that somebody holds back. */
export interface MailPauseRow {
  readonly since: Instant;
  readonly reason: string;
  readonly by: string;
  /** How many mails would have left by now; those on clocks of their own included. */
  readonly waiting: number;
}

/**
 * SQL: whether the mail `m` of the dossier `d` is held back. Sign-in links and codes leave all the same: somebody asked for
 * them a moment ago, they say nothing about a dossier, and without them nobody could end the pause.
 */
export const isHeldBack = `(m.sign_in_link_id is null and m.sign_code_id is null and exists (
  select 1 from mail_pause held where held.body_id = d.body_id and held.resumed_at is null))`;

/** SQL: when mail of the dossier `d` could leave again after the last pause; null when there was none. */
export const resumedAt = `(select max(held.resumed_at) from mail_pause held where held.body_id = d.body_id)`;

/** Holds all mail of an organisation back. While it is held back already nothing changes. */
export async function pauseMail(
  connection: Connection,
  pause: { readonly bodyId: BodyId; readonly by: UserId; readonly reason: string },
): Promise<void> {
  await managerOf(connection).query(
    `insert into mail_pause (id, body_id, reason, paused_by) values ($1, $2, $3, $4)
     on conflict (body_id) where resumed_at is null do nothing`,
    [newId(), pause.bodyId, pause.reason, pause.by],
  );
}

/** Lets mail go again, at the relay's pace, and wakes the delivery loop. Harmless when nothing is held back. */
export async function resumeMail(
  connection: Connection,
  { bodyId, by }: { readonly bodyId: BodyId; readonly by: UserId },
): Promise<void> {
  await managerOf(connection).query(
    `with ended as (update mail_pause set resumed_at = clock_timestamp(), resumed_by = $2
       where body_id = $1 and resumed_at is null returning 1) select pg_notify('post', '') from ended`,
    [bodyId, by],
  );
}

/** The pause that goes on; null when mail leaves. */
export async function mailPauseOf(connection: Connection, bodyId: BodyId): Promise<MailPauseRow | null> {
  const [row] = await managerOf(connection).query<MailPauseRow[]>(
    `select ${isoText('p.paused_at')} as since, p.reason, u.name as by,
       (select count(*)::int from mail m join dossier d on d.id = m.dossier_id
        where d.body_id = p.body_id and m.state = 'planned' and m.not_before <= coalesce(d.clock_at, clock_timestamp())) as waiting
     from mail_pause p join user_account u on u.id = p.paused_by where p.body_id = $1 and p.resumed_at is null`,
    [bodyId],
  );
  return row ?? null;
}
