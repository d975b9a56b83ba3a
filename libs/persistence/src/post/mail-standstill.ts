import type { Instant } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';
import { isHeldBack, resumedAt } from './mail-pause';

/** Mail should leave and nothing does. */
export interface MailStandstill {
  /** Since when the oldest mail waits; wall time. */
  readonly since: Instant;
  /** How many mails should have left by now. */
  readonly waiting: number;
  /** What the mail server said last; null when nobody tried: then the worker stands still. */
  readonly response: string | null;
}

/**
 * Whether outgoing mail stands still: a mail has waited for `afterSeconds`, and none was taken over since. One mail that
 * waits while others leave is no standstill. Counted from the first attempt, or else from the moment at which a mail of a
 * dossier that follows the wall clock was due; of an own clock nobody knows when it got there.
 *
 * Mail that an organisation holds back is none of it, and begins to wait anew when it is let go.
 *
 * `real`: only of mail that goes to people, so that a catcher of examples that is away is no fault towards anybody.
 */
export async function mailStandstill(
  connection: Connection,
  afterSeconds: number,
  of: 'all' | 'real' = 'all',
): Promise<MailStandstill | null> {
  const [row] = await managerOf(connection).query<MailStandstill[]>(
    `with due as (
       select greatest(coalesce(m.date_header, greatest(m.not_before, m.planned_at)), ${resumedAt}) as since, m.attempt, m.smtp_response
       from mail m left join dossier d on d.id = m.dossier_id
       where m.state in ('planned', 'sending') and m.not_before <= coalesce(d.clock_at, clock_timestamp())
         and (m.date_header is not null or d.clock_at is null) and ($2 = 'all' or d.clock_at is null) and not ${isHeldBack}),
     oldest as (select min(since) as since, count(*)::int as waiting from due)
     select ${isoText('o.since')} as since, o.waiting,
       (select smtp_response from due where smtp_response is not null order by since desc limit 1) as response
     from oldest o where o.since < clock_timestamp() - make_interval(secs => $1)
       and not exists (select 1 from mail s left join dossier e on e.id = s.dossier_id
         where s.state = 'sent' and s.finished_at > o.since and ($2 = 'all' or e.clock_at is null))`,
    [afterSeconds, of],
  );
  return row ?? null;
}
