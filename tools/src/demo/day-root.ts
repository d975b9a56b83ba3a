import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 200;

/** The newest root of a day with all records that the dossier has now. */
const WHOLE = `
  select r.sequence, r.root from day_root_leaf l join day_root r on r.sequence = l.root_sequence
  where l.dossier_id = $1
    and (l.content::jsonb #>> '{chain,count}')::int = (select count(*) from evidence where dossier_id = $1)
    and (l.content::jsonb #>> '{journal,count}')::int = (select count(*) from dossier_event where dossier_id = $1)
  order by r.sequence desc limit 1`;

export interface DayRoot {
  /** From 1. */
  readonly sequence: number;
  /** Hexadecimal. */
  readonly root: string;
}

/**
 * Has the worker do the work of the night at once, as an operator asks for it, and gives the root of the day that holds
 * everything of the dossier. Throws when none comes within a minute.
 */
export async function dayRootOf(dossierId: string, databaseUrl: string): Promise<DayRoot> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`select pg_notify('proof', 'now')`);
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      const [root] = (await client.query<DayRoot>(WHOLE, [dossierId])).rows;
      if (root !== undefined) return root;
      await wait(LOOK_EVERY_MS);
    }
  } finally {
    await client.end();
  }
  throw new Error(`no root of a day holds all of dossier ${dossierId}`);
}
