import type { Instant } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import type { MailState } from '../entities/mail.entity';
import { isoText } from '../iso-text';
import type { NewProbe } from './mail-probes';
import { planProbe } from './mail-probes';

/** One worker at a time looks whether a canary is due. */
const CANARY_LOCK = 7_311_949;

/**
 * Plans the next canary when the last one was planned `everySeconds` ago; as long as one has not left, none follows it.
 * Answers whether one was planned.
 */
export async function planCanary(connection: Connection, probe: NewProbe, everySeconds: number): Promise<boolean> {
  return inTransaction(connection, async (manager) => {
    await manager.query('select pg_advisory_xact_lock($1)', [CANARY_LOCK]);
    const [row] = await manager.query<[{ isDue: boolean }]>(
      `select not exists (select 1 from mail m where m.kind = 'canary' and (m.state in ('planned', 'sending')
         or m.planned_at between clock_timestamp() - make_interval(secs => $1) and clock_timestamp())) as "isDue"`,
      [everySeconds],
    );
    if (row.isDue) await planProbe(manager, probe);
    return row.isDue;
  });
}

/** Nobody waits any more for those that are under way: the installation has no canary now. */
export async function endCanaries(connection: Connection): Promise<void> {
  await managerOf(connection).query(
    `update mail_probe set back_by = null where kind = 'canary' and back_by is not null`,
  );
}

/** A message that came in, by everything in it that names a mail of ours. */
export interface CanarySigns {
  readonly mailIds: readonly string[];
  readonly messageIds: readonly string[];
  /** What a report of failure says; null: the message itself, or an answer to it. */
  readonly bouncedWith: string | null;
}

/** Notes that a canary is back, or that it came back as undeliverable. The id of its mail; null: it is about none. */
export async function noteCanary(connection: Connection, signs: CanarySigns): Promise<string | null> {
  const [rows] = await managerOf(connection).query<[{ id: string }[], number]>(
    `update mail_probe p set bounced_with = coalesce($3, p.bounced_with),
       came_back_at = case when $3::text is null then coalesce(p.came_back_at, clock_timestamp()) else p.came_back_at end
     from mail m where m.id = p.mail_id and p.kind = 'canary'
       and (m.id = any($1::uuid[]) or m.message_id = any($2::text[])) returning m.id`,
    [signs.mailIds, signs.messageIds, signs.bouncedWith],
  );
  return rows[0]?.id ?? null;
}

/** A canary is not back in time, and none that left later is. */
export interface MissingCanary {
  /** When the first one left, or should have left, that is missing; wall time. */
  readonly since: Instant;
  /** Of the last one that is missing. */
  readonly state: MailState;
  /** What the mail server said to it last. */
  readonly response: string | null;
  readonly bouncedWith: string | null;
}

/** SQL: canaries `p` with their mails `m` that should be back and are not. */
const isMissing = `p.kind = 'canary' and p.came_back_at is null and p.back_by < clock_timestamp()
  and not exists (select 1 from mail_probe q join mail n on n.id = q.mail_id
    where q.kind = 'canary' and q.came_back_at is not null and n.planned_at between m.planned_at and clock_timestamp())`;

/** Null: the last one that is due came back, or there is none. */
export async function missingCanary(connection: Connection): Promise<MissingCanary | null> {
  const [row] = await managerOf(connection).query<MissingCanary[]>(
    `select ${isoText('min(m.planned_at) over ()')} as since, m.state, m.smtp_response as response,
       p.bounced_with as "bouncedWith"
     from mail_probe p join mail m on m.id = p.mail_id where ${isMissing} order by m.planned_at desc limit 1`,
  );
  return row ?? null;
}

/** SQL: for how many seconds a canary has been missing; zero when none is. */
export const canaryLateSeconds = `(select coalesce(max(extract(epoch from clock_timestamp() - p.back_by)), 0)::float8
  from mail_probe p join mail m on m.id = p.mail_id where ${isMissing})`;
