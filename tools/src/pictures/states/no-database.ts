import type { Client } from 'pg';
import { withClient } from '../../postgres/databases';
import { waitUntil } from '../../settings/wait-until';

/** Lets the database end every connection that asks something about contacts, from when `deed` begins until one was ended. */
export async function cutOff(databaseUrl: string, deed: () => Promise<void>): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await client.query('begin');
    await client.query('lock table contact in access exclusive mode');
    const done = deed();
    const ended = await waitUntil(() => endWaiting(client), { withinMs: 30_000, everyMs: 20 });
    await client.query('rollback');
    await done;
    if (ended === undefined) throw new Error('nothing asked the database for a contact');
  });
}

/** Whether a connection waited for the lock; it is ended as a restart of the database would. */
async function endWaiting(client: Client): Promise<true | undefined> {
  await client.query('select pg_stat_clear_snapshot()');
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'penhouder-api' and wait_event_type = 'Lock'`,
  );
  return (rowCount ?? 0) > 0 ? true : undefined;
}
