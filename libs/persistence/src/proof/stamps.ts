import type { Instant } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';
import type { DayRootRow } from './day-roots';

/** A root that waits for its time stamp although somebody tried. */
export interface StampDelay {
  /** When the oldest of them was made. */
  readonly since: Instant;
  readonly waiting: number;
  /** What went wrong at the last try, for operators. */
  readonly problem: string;
}

/** Roots of the last thirty days without a time stamp, the oldest first. */
export async function rootsWithoutStamp(connection: Connection, limit: number): Promise<DayRootRow[]> {
  return managerOf(connection).query<DayRootRow[]>(
    `select r.sequence, ${isoText('r.made_at')} as "madeAt", r.root from day_root r
     where r.made_at > clock_timestamp() - interval '30 days'
       and not exists (select 1 from day_root_stamp s where s.root_sequence = r.sequence and s.token is not null)
     order by r.sequence limit $1`,
    [limit],
  );
}

/** Keeps the time stamp of a root; the first one stays. */
export async function keepStamp(
  connection: Connection,
  stamp: {
    readonly sequence: number;
    readonly token: Buffer;
    readonly stampedAt: Instant;
    readonly authority: string;
  },
): Promise<void> {
  const { sequence, token, stampedAt, authority } = stamp;
  await managerOf(connection).query(
    `insert into day_root_stamp (root_sequence, token, stamped_at, authority, tries) values ($1, $2, $3, $4, 1)
     on conflict (root_sequence) do update set token = excluded.token, stamped_at = excluded.stamped_at, authority = excluded.authority,
       tries = day_root_stamp.tries + 1, tried_at = clock_timestamp(), problem = null where day_root_stamp.token is null`,
    [sequence, token, stampedAt, authority],
  );
}

/** Notes a try that gave no time stamp. */
export async function noteFailedStamp(
  connection: Connection,
  { sequence, problem }: { readonly sequence: number; readonly problem: string },
): Promise<void> {
  await managerOf(connection).query(
    `insert into day_root_stamp (root_sequence, tries, problem) values ($1, 1, $2)
     on conflict (root_sequence) do update set tries = day_root_stamp.tries + 1, tried_at = clock_timestamp(), problem = excluded.problem
     where day_root_stamp.token is null`,
    [sequence, problem],
  );
}

/** Whether the authority leaves roots unstamped for longer than this, and why; null: none waits so long. */
export async function stampDelay(connection: Connection, afterSeconds: number): Promise<StampDelay | null> {
  const [row] = await managerOf(connection).query<StampDelay[]>(
    `select ${isoText('min(r.made_at)')} as since, count(*)::int as waiting,
       (array_agg(s.problem order by s.tried_at desc))[1] as problem
     from day_root_stamp s join day_root r on r.sequence = s.root_sequence
     where s.token is null and r.made_at > clock_timestamp() - interval '30 days'
     having min(r.made_at) < clock_timestamp() - make_interval(secs => $1)`,
    [afterSeconds],
  );
  return row ?? null;
}
