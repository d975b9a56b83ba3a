import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asApplication, databaseUrl, prepareCluster } from '../postgres/cluster';
import { ensureDatabase, withDatabase } from '../postgres/databases';
import { openDataFolder, readOrMakeSecrets } from '../settings/data-folder';
import { randomPorts } from '../settings/ports';
import { readSettings } from '../settings/settings';
import { postgresPart } from '../stack/infrastructure';
import { migrate } from '../stack/migrate';
import { findServer } from '../temporal/find-server';
import { connectTemporal, ensureNamespace } from '../temporal/namespace';
import { applyTemporalSchema } from '../temporal/schema';
import { searchPlaces } from '../temporal/search-places';
import { isServerReady, serverArguments } from '../temporal/server';
import { type ServerFiles, writeServerConfig } from '../temporal/server-config';
import { ProductProcess } from './product-process';
import type { Ground } from './start-product';

/** A PostgreSQL and a Temporal server of its own, for tests that kill them; durable, as an installation's are. */
export interface OwnGround extends Ground {
  /** As the owner of the tables, who may do what the application may not. */
  readonly ownerUrl: string;
  readonly postgres: ProductProcess;
  readonly temporalServer: ProductProcess;
  stop(): Promise<void>;
}

const NAMESPACE = 'penhouder';

export interface GroundWish {
  /** After so many events Temporal asks a run to make place for a fresh one; left out: as usual, after thousands. */
  readonly eventsPerRun?: number;
}

export async function startOwnGround({ eventsPerRun }: GroundWish = {}): Promise<OwnGround> {
  const folder = openDataFolder(mkdtempSync(join(tmpdir(), 'penhouder-ground-')));
  const ports = await randomPorts();
  const { postgresPassword: password, applicationPassword } = readOrMakeSecrets(folder);
  // When a row was committed is asked afterwards, to hold what happened against it.
  const settings = { track_commit_timestamp: 'on' };
  const cluster = await prepareCluster({ dataFolder: folder.postgres, port: ports.postgres, password, settings });
  const postgres = new ProductProcess(postgresPart(cluster, folder).definition, folder);
  await postgres.start();
  const dynamic = eventsPerRun === undefined ? {} : { 'limit.historyCount.suggestContinueAsNew': eventsPerRun };
  const adminUrl = databaseUrl(cluster, 'postgres');
  const ownerUrl = withDatabase(adminUrl, 'penhouder');
  const applicationUrl = asApplication(ownerUrl, applicationPassword);
  await ensureDatabase(ownerUrl);
  const [temporalServer] = await Promise.all([
    startServer({ folder, ports, postgresUrl: adminUrl, dynamic }),
    migrate({ ownerUrl, applicationUrl }),
  ]);
  return {
    databaseUrl: applicationUrl,
    ownerUrl,
    temporal: { address: `127.0.0.1:${String(ports.frontend)}`, namespace: NAMESPACE },
    postgres,
    temporalServer,
    stop: async () => {
      await temporalServer.stop();
      await postgres.stop();
      rmSync(folder.path, { recursive: true, force: true });
    },
  };
}

interface ServerWish extends Omit<ServerFiles, 'folder'> {
  readonly folder: ReturnType<typeof openDataFolder>;
}

async function startServer({ folder, ports, postgresUrl, dynamic = {} }: ServerWish): Promise<ProductProcess> {
  const programs = await findServer(searchPlaces(readSettings().cacheDir, () => undefined));
  await applyTemporalSchema(programs, postgresUrl);
  const args = serverArguments(writeServerConfig({ folder: folder.temporal, postgresUrl, ports, dynamic }));
  const ready = (): Promise<true | undefined> => isServerReady(ports.frontendHttp);
  const definition = { name: 'temporal-server', program: programs.server, args, ready, tries: 3 };
  const server = new ProductProcess({ ...definition, readyWithinMs: 60_000, stopWithinMs: 15_000 }, folder);
  await server.start();
  const connection = await connectTemporal({ address: `127.0.0.1:${String(ports.frontend)}`, namespace: NAMESPACE });
  await ensureNamespace(connection, { namespace: NAMESPACE, retentionDays: 1 });
  await connection.close();
  return server;
}
