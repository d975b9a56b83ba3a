import type { Connection } from '../data-source';
import { managerOf } from '../data-source';

export interface RateLimitRule {
  /** What is counted, for example `exchange:203.0.113.7`. No address of a person, no token. */
  readonly key: string;
  readonly limit: number;
  readonly windowSeconds: number;
}

/** Counts one try; true while the window's limit is not passed. Kept in PostgreSQL, so it holds over all processes. */
export async function countTry(connection: Connection, rule: RateLimitRule): Promise<boolean> {
  const [row] = await managerOf(connection).query<{ count: number }[]>(
    `insert into rate_limit (key, window_start, count)
     values ($1, to_timestamp(floor(extract(epoch from clock_timestamp()) / $2) * $2), 1)
     on conflict (key, window_start) do update set count = rate_limit.count + 1 returning count`,
    [rule.key, rule.windowSeconds],
  );
  return (row?.count ?? 0) <= rule.limit;
}

/** Throws away windows that nobody asks for any more. */
export async function forgetOldTries(connection: Connection): Promise<void> {
  await managerOf(connection).query(
    `delete from rate_limit where window_start < clock_timestamp() - interval '2 days'`,
  );
}
