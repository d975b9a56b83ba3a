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
 * SQL: when a mail should have left: at its first attempt, or else when a mail of a dossier that follows the wall clock was
 * due; of an own clock nobody knows when it got there. Mail that was held back begins to wait anew when it is let go.
 */
const dueAt = `greatest(coalesce(m.date_header, greatest(m.not_before, m.planned_at)), ${resumedAt})`;

/** SQL: when it should be tried next; past for a mail that is only waiting for its turn. */
const tryAt = `greatest(coalesce(m.next_attempt_at, greatest(m.not_before, m.planned_at)), ${resumedAt})`;

/**
 * SQL, each row one way out with the mails that show that nothing leaves there: those that became due after the last one
 * left; older ones at which no server answered any more since then; and those whose turn does not come. So neither does a
 * mail that one receiver puts off for days (greylisting) make an alarm, nor does one that left meanwhile hide it.
 */
const stuckWays = `
  with due as (
    select ${goesToPeople} as to_people, ${dueAt} as due_at, m.smtp_response,
      case m.state when 'planned' then ${tryAt} end as try_at,
      case m.state when 'planned' then m.in_vain_since else m.started_at end as in_vain_since
    from ${mailWithWay}
    where m.state in ('planned', 'sending') and m.not_before <= coalesce(d.clock_at, clock_timestamp())
      and (m.date_header is not null or d.clock_at is null) and not ${isHeldBack}),
  way as (select to_people, coalesce(${newestSent('w.to_people')}, '-infinity') as newest from (select distinct to_people from due) w),
  stuck as (
    select to_people, smtp_response, case when due_at > newest then due_at when in_vain_since > newest then in_vain_since end as seen_since,
      case when try_at is not null then greatest(try_at, newest) end as turn_since
    from due join way using (to_people)),
  stuck_way as (
    select to_people, min(coalesce(seen_since, turn_since)) as since, count(*)::int as waiting,
      (array_agg(smtp_response order by seen_since desc) filter (where smtp_response is not null and seen_since is not null))[1] as response
    from stuck group by to_people)`;

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
