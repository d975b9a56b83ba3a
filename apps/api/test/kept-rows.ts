import { waitUntil } from '@penhouder/tools/product';
import type { DataSource } from 'typeorm';

/** Every row that is kept, by table, each as one text. */
export type KeptRows = Readonly<Record<string, readonly string[]>>;

/** Written whenever somebody asks for anything, or by the worker in its own time: no sign of what a request did. */
const MOVING = ['session', 'rate_limit', 'pulse', 'outage', 'outage_told', 'calendar_publication'];

/** Everything that is kept once it is at rest: mails have left, answers are delivered. */
export async function rowsAtRest(source: DataSource): Promise<KeptRows> {
  let before = await rowsOf(source);
  const rested = await waitUntil(
    async () => {
      const after = await rowsOf(source);
      const isSame = JSON.stringify(after) === JSON.stringify(before) && !(await isUnderWay(source));
      before = after;
      return isSame ? after : undefined;
    },
    { withinMs: 120_000, everyMs: 400 },
  );
  if (rested === undefined) throw new Error('something is written all the time');
  return rested;
}

/** Whether a mail that is due, now or in a moment, has not left yet; on a busy machine it may stand so for a while. */
async function isUnderWay(source: DataSource): Promise<boolean> {
  const due = `select 1 from mail where state = 'sending' or (state = 'planned' and not_before <= now() + interval '30 seconds') limit 1`;
  return (await source.query<object[]>(due)).length > 0;
}

/** Tables in which a row is gone, changed or new, each with those rows. */
export function changesIn(before: KeptRows, after: KeptRows): Readonly<Record<string, readonly string[]>> {
  const changes = Object.keys(after).map((table) => {
    const [was, is] = [new Set(before[table]), new Set(after[table])];
    const gone = [...was].filter((row) => !is.has(row)).map((row) => `- ${row.slice(0, 400)}`);
    return [
      table,
      [...gone, ...[...is].filter((row) => !was.has(row)).map((row) => `+ ${row.slice(0, 400)}`)],
    ] as const;
  });
  return Object.fromEntries(changes.filter(([, rows]) => rows.length > 0));
}

async function rowsOf(source: DataSource): Promise<KeptRows> {
  const tables = await source.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all($1) order by 1`,
    [MOVING],
  );
  const rows: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const found = await source.query<{ line: string }[]>(`select t::text as line from "${name}" t order by 1`);
    rows[name] = found.map(({ line }) => line);
  }
  return rows;
}
