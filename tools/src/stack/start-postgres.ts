import { type DatabaseAddresses, isApart } from '@penhouder/persistence';
import { say, step } from '../console/say';
import { asApplication, databaseUrl, prepareCluster, waitForDatabase, withoutPassword } from '../postgres/cluster';
import { ensureDatabase } from '../postgres/databases';
import { postgresPart } from './infrastructure';
import type { Start } from './installation';

const database = 'penhouder';

/** The PostgreSQL of DATABASE_URL, or our own. Returns the addresses of the application's database. */
export async function startPostgres(start: Start): Promise<DatabaseAddresses> {
  const { databaseUrl: given, databaseOwnerUrl } = start.settings;
  if (given === undefined) return startOwn(start);
  const addresses = { ownerUrl: databaseOwnerUrl ?? given, applicationUrl: given };
  await step(
    'PostgreSQL',
    async () => {
      await waitForDatabase(addresses.ownerUrl, 15_000);
      await ensureDatabase(addresses.ownerUrl);
    },
    () => `given by DATABASE_URL (${withoutPassword(given)})`,
  );
  tellWhoOwns(addresses);
  return addresses;
}

/** Said at every start: an installation that runs as owner keeps proof, but cannot be kept from changing it. */
export function tellWhoOwns(addresses: DatabaseAddresses): void {
  if (isApart(addresses)) return;
  say('          the application owns its tables: give DATABASE_OWNER_URL, so that it cannot change evidence');
}

async function startOwn({ settings, folder, ports, secrets, crew }: Start): Promise<DatabaseAddresses> {
  const port = ports.postgres;
  return step(
    'PostgreSQL',
    async () => {
      const stamps: Record<string, string> = settings.commitTimestamps ? { track_commit_timestamp: 'on' } : {};
      const files = { dataFolder: folder.postgres, port, password: secrets.postgresPassword };
      const cluster = await prepareCluster({ ...files, settings: stamps });
      await crew.start(postgresPart(cluster, folder));
      const ownerUrl = databaseUrl(cluster, database);
      await ensureDatabase(ownerUrl);
      return { ownerUrl, applicationUrl: asApplication(ownerUrl, secrets.applicationPassword) };
    },
    () => `embedded, on 127.0.0.1:${port}`,
  );
}
