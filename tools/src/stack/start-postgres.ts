import { step } from '../console/say';
import { databaseUrl, prepareCluster, waitForDatabase, withoutPassword } from '../postgres/cluster';
import { ensureDatabase } from '../postgres/databases';
import { postgresPart } from './infrastructure';
import type { Start } from './installation';

const database = 'penhouder';

/** The PostgreSQL of DATABASE_URL, or our own. Returns the address of the application's database. */
export async function startPostgres(start: Start): Promise<string> {
  const given = start.settings.databaseUrl;
  if (given === undefined) return startOwn(start);
  await step(
    'PostgreSQL',
    async () => {
      await waitForDatabase(given, 15_000);
      await ensureDatabase(given);
    },
    () => `given by DATABASE_URL (${withoutPassword(given)})`,
  );
  return given;
}

async function startOwn({ settings, folder, ports, secrets, crew }: Start): Promise<string> {
  const port = ports.postgres;
  return step(
    'PostgreSQL',
    async () => {
      const stamps: Record<string, string> = settings.commitTimestamps ? { track_commit_timestamp: 'on' } : {};
      const files = { dataFolder: folder.postgres, port, password: secrets.postgresPassword };
      const cluster = await prepareCluster({ ...files, settings: stamps });
      await crew.start(postgresPart(cluster, folder));
      const url = databaseUrl(cluster, database);
      await ensureDatabase(url);
      return url;
    },
    () => `embedded, on 127.0.0.1:${port}`,
  );
}
