import { runCommand } from './console/run-command';
import { Refusal } from './console/refusal';
import { step } from './console/say';
import { waitForDatabase } from './postgres/cluster';
import { ensureDatabase } from './postgres/databases';
import { readSettings } from './settings/settings';
import { migrate } from './stack/migrate';
import { tellWhoOwns } from './stack/start-postgres';
import { connectTemporal, ensureNamespace } from './temporal/namespace';
import { waitUntil } from './settings/wait-until';

const patience = 120_000;

/**
 * The one-shot job of docker-compose.yml and of every larger installation: brings the application's database and the
 * namespace up to date, before API and workers start. To be run again at every upgrade.
 */
runCommand(async () => {
  const { databaseUrl, databaseOwnerUrl, temporal, retentionDays } = readSettings();
  const { address } = temporal;
  if (!databaseUrl || !address)
    throw new Refusal('This job needs DATABASE_URL and TEMPORAL_ADDRESS: see .env.example.');
  const addresses = { ownerUrl: databaseOwnerUrl ?? databaseUrl, applicationUrl: databaseUrl };
  await step('PostgreSQL', () => waitForDatabase(addresses.ownerUrl, patience));
  await ensureDatabase(addresses.ownerUrl);
  tellWhoOwns(addresses);
  await step('Migrations', () => migrate(addresses));
  await step(`Namespace ${temporal.namespace}`, async () => {
    const connection = await waitUntil(() => connectTemporal({ ...temporal, address }), { withinMs: patience });
    if (!connection) throw new Refusal(`The Temporal server at ${address} does not answer: is it running?`);
    await ensureNamespace(connection, { namespace: temporal.namespace, retentionDays });
    await connection.close();
  });
});
