import { setTimeout as wait } from 'node:timers/promises';
import { withClient } from '../postgres/databases';

/**
 * Waits until nothing is under way any more: every mail that is due has left and every answer is applied. Returns how
 * long that took, in milliseconds, or null when patience ended.
 */
export async function untilCalm(databaseUrl: string, withinMs = 60_000): Promise<number | null> {
  const began = performance.now();
  return withClient(databaseUrl, async (client) => {
    while (performance.now() - began < withinMs) {
      const { rows } = await client.query<{ isCalm: boolean }>(
        `select not exists (select 1 from mail m join dossier d on d.id = m.dossier_id
           where m.state in ('planned', 'sending') and m.not_before <= coalesce(d.clock_at, now()))
         and not exists (select 1 from sign_off_inbox where state = 'received') as "isCalm"`,
      );
      if (rows[0]?.isCalm === true) return performance.now() - began;
      await wait(100);
    }
    return null;
  });
}
