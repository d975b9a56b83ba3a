import type { Instant } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';
import { isHeldBack, resumedAt } from './mail-pause';
import { goesToPeople, mailWithWay, newestSent } from './mail-way';

/** Mail should leave and nothing does. */
export interface MailStandstill {
  /** Since when the oldest mail waits that shows it; wall time. */
  readonly since: Instant;
  /** How many mails should have left by now. */
  readonly waiting: number;
  /** What the mail server said last; null when nobody tried: then the worker stands still. */
  readonly response: string | null;
}

/**
 * SQL: from when a mail could leave: since it was planned, since the hour to which it was put off where its dossier follows
 * the wall clock (of an own clock nobody knows when it got there), and since its organisation let mail go again.
 */
export const readyAt = `case when d.clock_at is null then m.not_before end, m.planned_at, ${resumedAt}`;

/**
 * SQL, each row one way out with the mails that show that nothing leaves there: those that became due after the last one
 * left and were not tried; those at which no server answered any more since then; and those whose turn does not come.
 *
 * Where a server did answer, or a dialogue broke off, the fault may be the mail's own (greylisting): it shows something only
 * together with mail to another receiver, and then from the moment of the second. So it neither makes an alarm by itself,
 * nor does one that left meanwhile hide it.
 */
const stuckWays = `
  with due as (
    select ${goesToPeople} as to_people, m.smtp_response, coalesce(split_part(lower(coalesce(c.email, a.email)), '@', 2), m.id::text) as receiver,
      m.date_header is not null and m.in_vain_since is null as may_be_its_own,
      case when m.in_vain_since is null then greatest(m.date_header, ${readyAt}) else greatest(m.in_vain_since, ${readyAt}) end as waits_since,
      greatest(m.next_attempt_at, ${readyAt}) as turn_at
    from ${mailWithWay} left join contact c on c.id = m.contact_id
    where m.state in ('planned', 'sending') and m.not_before <= coalesce(d.clock_at, clock_timestamp())
      and (m.date_header is not null or d.clock_at is null) and not ${isHeldBack}),
  way as (select to_people, coalesce(${newestSent('w.to_people')}, '-infinity') as newest from (select distinct to_people from due) w),
  stuck as (
    select to_people, receiver, may_be_its_own, smtp_response, case when waits_since > newest then waits_since end as seen_since,
      greatest(turn_at, newest) as turn_since
    from due join way using (to_people)),
  receivers as (
    select to_people, min(seen_since) as since from stuck where may_be_its_own and seen_since is not null group by to_people, receiver),
  stuck_way as (
    select to_people, count(*)::int as waiting,
      least(min(seen_since) filter (where not may_be_its_own), min(turn_since),
        (select since from receivers r where r.to_people = s.to_people order by since offset 1 limit 1)) as since,
      (array_agg(smtp_response order by seen_since desc) filter (where smtp_response is not null and seen_since is not null))[1] as response
    from stuck s group by to_people)`;

/** How long mail stands still; 0 when it does not. A mail that one receiver puts off does not count, as in `mailStandstill`. */
export async function standstillSeconds(connection: Connection): Promise<number> {
  const [row] = await managerOf(connection).query<[{ seconds: number }]>(
    `${stuckWays} select coalesce(max(extract(epoch from clock_timestamp() - since)) filter (where since <= clock_timestamp()), 0)::float8 as seconds
     from stuck_way`,
  );
  return row.seconds;
}

/**
 * Whether outgoing mail stands still: a mail has waited for `afterSeconds`, and none was taken over since. Judged for mail to
 * people and mail that stays in the house apart, because they leave by different servers.
 *
 * `real`: only of mail that goes to people, so that a catcher of examples that is away is no fault towards anybody.
 */
export async function mailStandstill(
  connection: Connection,
  afterSeconds: number,
  of: 'all' | 'real' = 'all',
): Promise<MailStandstill | null> {
  const [row] = await managerOf(connection).query<MailStandstill[]>(
    `${stuckWays}
     select ${isoText('since')} as since, waiting, response from stuck_way
     where since <= clock_timestamp() - make_interval(secs => $1) and ($2 = 'all' or to_people)
     order by to_people desc limit 1`,
    [afterSeconds, of],
  );
  return row ?? null;
}
