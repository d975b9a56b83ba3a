import { spawn } from 'node:child_process';
import { Refusal } from '../console/refusal';
import { ensureDatabase, withClient, withDatabase } from '../postgres/databases';
import type { ServerPrograms } from './server-programs';

/** The two databases of the server, with the name of the schema inside its tool. */
export const temporalDatabases = [
  { database: 'temporal', schema: 'postgresql/v12/temporal' },
  { database: 'temporal_visibility', schema: 'postgresql/v12/visibility' },
] as const;

/**
 * Brings both databases to the schema of this server version: the first installation and every later upgrade are the same
 * step, and on a current schema it changes nothing.
 */
export async function applyTemporalSchema(programs: ServerPrograms, postgresUrl: string): Promise<void> {
  await Promise.all(
    temporalDatabases.map(async ({ database, schema }) => {
      const url = withDatabase(postgresUrl, database);
      await ensureDatabase(url);
      if (!(await hasVersionTable(url))) await runTool(programs, url, ['setup-schema', '-v', '0.0']);
      await runTool(programs, url, ['update-schema', '-s', schema]);
    }),
  );
}

async function hasVersionTable(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const found = await client.query<{ table: string | null }>(`select to_regclass('schema_version')::text as table`);
    return found.rows[0]?.table !== null;
  });
}

/** The password goes by the environment: an argument could be read by everybody on the machine. */
function runTool(programs: ServerPrograms, url: string, args: readonly string[]): Promise<void> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const tls = isTls(searchParams) ? { SQL_TLS: 'true', SQL_TLS_DISABLE_HOST_VERIFICATION: 'true' } : {};
  const env = {
    ...process.env,
    ...tls,
    SQL_PLUGIN: 'postgres12_pgx',
    SQL_HOST: hostname,
    SQL_PORT: port || '5432',
    SQL_USER: decodeURIComponent(username),
    SQL_PASSWORD: decodeURIComponent(password),
    SQL_DATABASE: pathname.slice(1),
  };
  const child = spawn(programs.sqlTool, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Refusal(`The schema of ${pathname.slice(1)} could not be applied: ${lastLine(output)}`));
    });
  });
}

/** An address that asks for encryption says so in the way of libpq. */
export function isTls(parameters: URLSearchParams): boolean {
  return ['require', 'verify-ca', 'verify-full'].includes(parameters.get('sslmode') ?? '');
}

function lastLine(output: readonly Buffer[]): string {
  return Buffer.concat(output).toString('utf8').trim().split('\n').at(-1) ?? '';
}
