import { createDataSource, verifyEvidence } from '@penhouder/persistence';
import type { DossierEvent, DossierId } from '@penhouder/domain';
import { holdings, workflowIdOf } from '@penhouder/workflows/messages';
import { dataConverter } from '@penhouder/workflows/wire';
import { Client as TemporalClient } from '@temporalio/client';
import { Client } from 'pg';
import type { TemporalConnection } from '../settings/settings';
import { connectTemporal } from '../temporal/namespace';
import { readableText } from '../temporal/readable-history';
import { keptRows } from './kept-rows';

/** Every table of the application as text, by name: what somebody reads who steals the database. */
export async function everyTable(databaseUrl: string): Promise<ReadonlyMap<string, string>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const tables = new Map<string, string>();
    for (const { name } of rows) {
      const found = await client.query<{ line: string }>(
        `select t::text as line from ${client.escapeIdentifier(name)} t`,
      );
      tables.set(name, found.rows.map(({ line }) => line).join('\n'));
    }
    return tables;
  } finally {
    await client.end();
  }
}

/** Every history of the namespace as text, payloads decoded: what somebody can find who may look into Temporal. */
export async function everyHistory(temporal: TemporalConnection): Promise<string> {
  const connection = await connectTemporal(temporal);
  try {
    const client = new TemporalClient({ connection, namespace: temporal.namespace });
    const texts: string[] = [];
    for await (const { workflowId, runId } of client.workflow.list()) {
      const handle = client.workflow.getHandle(workflowId, runId);
      const [history, described] = [await handle.fetchHistory(), await handle.describe()];
      texts.push(readableText(history), readableText(described.raw));
    }
    return texts.join('\n');
  } finally {
    await connection.close();
  }
}

/** The answers that stand in one slot of one participant, by the rows in which they came. */
export interface InSlot {
  readonly participantId: string;
  readonly slot: number;
  readonly rowIds: readonly string[];
}

/** What each dossier's workflow believes to stand in its slots, asked of the workflow itself. */
export async function heldByWorkflows(
  temporal: TemporalConnection,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, readonly InSlot[]>> {
  const connection = await connectTemporal(temporal);
  try {
    const client = new TemporalClient({ connection, namespace: temporal.namespace, dataConverter });
    const held = new Map<string, readonly InSlot[]>();
    for (const id of dossierIds)
      held.set(id, await client.workflow.getHandle(workflowIdOf(id as DossierId)).query(holdings));
    return held;
  } finally {
    await connection.close();
  }
}

/** Every word that the application's tables hold as text or JSON, one value a line: numbers and moments are not in it. */
export async function everyText(databaseUrl: string): Promise<string> {
  const columns = await keptRows<{ table: string; column: string }>(
    databaseUrl,
    `select c.table_name as table, c.column_name as column from information_schema.columns c
       join information_schema.tables t on t.table_name = c.table_name and t.table_schema = c.table_schema
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
       and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY')`,
  );
  const texts: string[] = [];
  for (const { table, column } of columns) {
    const rows = await keptRows<{ value: string }>(
      databaseUrl,
      `select "${column}"::text as value from "${table}" where "${column}" is not null`,
    );
    texts.push(...rows.map(({ value }) => value));
  }
  return texts.join('\n');
}

/** Whether the evidence of a dossier is whole, from its first record to its last. */
export async function verifyDossier(databaseUrl: string, dossierId: string): Promise<unknown> {
  const source = await createDataSource(databaseUrl, { poolSize: 1 }).initialize();
  try {
    return await verifyEvidence(source, dossierId as DossierId);
  } finally {
    await source.destroy();
  }
}

/** Every event of a dossier in order, as its journal keeps it. */
export async function journalOfDossier(databaseUrl: string, dossierId: string): Promise<readonly DossierEvent[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const text = 'select body as event from dossier_event where dossier_id = $1 order by sequence';
    const { rows } = await client.query<{ event: DossierEvent }>(text, [dossierId]);
    return rows.map(({ event }) => event);
  } finally {
    await client.end();
  }
}
