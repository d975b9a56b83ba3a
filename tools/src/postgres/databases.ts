import { Client } from 'pg';

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.toString();
}

/** Runs statements on a connection of their own, which is closed again. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const noSuchDatabase = '3D000';

/**
 * Makes the database of this address when it is missing. The server's own `postgres` database is only touched for that:
 * whoever rents a PostgreSQL may have no right to it.
 */
export async function ensureDatabase(url: string): Promise<void> {
  try {
    await withClient(url, (client) => client.query('select 1'));
  } catch (error) {
    if ((error as { code?: string }).code !== noSuchDatabase) throw error;
    const name = decodeURIComponent(new URL(url).pathname.slice(1));
    await withClient(withDatabase(url, 'postgres'), (client) =>
      client.query(`create database ${client.escapeIdentifier(name)}`),
    );
  }
}
