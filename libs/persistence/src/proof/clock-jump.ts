import type { Instant } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** All chains are computed again every night: so long without that is no night that was missed. */
const JUMP_DAYS = 3;
/** As long as it takes somebody to see the alarm; an installation that was away goes on by itself then. */
const DOUBT_DAYS = 3;

/** The clock went on from one sign to the next by days: it runs ahead, or the installation was away. */
export interface ClockJump {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Whether the clock that says `now` may run ahead: the nightly rounds over all chains, of which the records only grow, lie
 * days behind it, or began again only days ago. Null: it does not, or nothing was ever computed to hold it against.
 */
export async function clockJump(connection: Connection, now: Instant): Promise<ClockJump | null> {
  const [jump] = await managerOf(connection).query<ClockJump[]>(
    `with sign as (select at from chain_check where at <= $1::timestamptz union all select $1::timestamptz),
       step as (select lag(at) over (order by at) as before, at from sign)
     select ${isoText('before')} as "from", ${isoText('at')} as "to" from step
     where at - before > make_interval(days => $2) and at > $1::timestamptz - make_interval(days => $3)
     order by at desc limit 1`,
    [now, JUMP_DAYS, DOUBT_DAYS],
  );
  return jump ?? null;
}
