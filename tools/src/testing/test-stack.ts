import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Crew } from '../parts/crew';
import { asApplication, databaseUrl, prepareCluster } from '../postgres/cluster';
import { ensureDatabase, withDatabase } from '../postgres/databases';
import { openDataFolder, readOrMakeSecrets, writeJson } from '../settings/data-folder';
import { randomPorts } from '../settings/ports';
import { readSettings } from '../settings/settings';
import { migrate } from '../stack/migrate';
import { postgresPart, startTemporal } from '../stack/infrastructure';
import { settleAll } from '../stack/settle-all';
import { findServer } from '../temporal/find-server';
import { searchPlaces } from '../temporal/search-places';
import type { TestStackState } from './test-stack-state';

export interface TestStack {
  readonly state: TestStackState;
  readonly statePath: string;
  stop(): Promise<void>;
}

const templateDatabase = 'penhouder_template';

/** Without durability: a test run that loses its machine is started again. */
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', track_commit_timestamp: 'on' };

/** Namespaces are made per test file and must be seen soon. */
const eager = { 'system.namespaceCacheRefreshInterval': '200ms' };

/** One PostgreSQL and one Temporal server for a whole run, on free ports, in a folder that is removed again. */
export async function startTestStack(say: (line: string) => void): Promise<TestStack> {
  const dataDir = mkdtempSync(join(tmpdir(), 'penhouder-test-'));
  const crew = new Crew(() => undefined);
  const stop = async (): Promise<void> => {
    await crew.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const state = await startParts(dataDir, crew, say);
    const statePath = join(dataDir, 'test-stack.json');
    writeJson(statePath, state);
    return { state, statePath, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(dataDir: string, crew: Crew, say: (line: string) => void): Promise<TestStackState> {
  const folder = openDataFolder(dataDir);
  const ports = await randomPorts();
  const { postgresPassword: password, applicationPassword } = readOrMakeSecrets(folder);
  const cluster = await prepareCluster({
    dataFolder: folder.postgres,
    port: ports.postgres,
    password,
    settings: hasty,
  });
  const adminUrl = databaseUrl(cluster, 'postgres');
  const database = { adminUrl, applicationUrl: asApplication(adminUrl, applicationPassword) };
  const search = findServer(searchPlaces(readSettings().cacheDir, say));
  await settleAll([search, crew.start(postgresPart(cluster, folder))]);
  const files = { folder: folder.temporal, postgresUrl: adminUrl, ports, dynamic: eager };
  await settleAll([startTemporal({ ...files, programs: await search, folders: folder, crew }), makeTemplate(database)]);
  return { ...database, temporalAddress: `127.0.0.1:${ports.frontend}`, templateDatabase, dataDir };
}

async function makeTemplate({ adminUrl, applicationUrl }: Pick<TestStackState, 'adminUrl' | 'applicationUrl'>) {
  const ownerUrl = withDatabase(adminUrl, templateDatabase);
  await ensureDatabase(ownerUrl);
  await migrate({ ownerUrl, applicationUrl: withDatabase(applicationUrl, templateDatabase) });
}
