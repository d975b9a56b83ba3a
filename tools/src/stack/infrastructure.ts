import { step } from '../console/say';
import type { Crew } from '../parts/crew';
import { Part, type PartFolders } from '../parts/part';
import { type Cluster, databaseUrl, serverCall, stopServer, waitForDatabase } from '../postgres/cluster';
import { applyTemporalSchema } from '../temporal/schema';
import type { FoundServer } from '../temporal/find-server';
import { isServerReady, serverArguments } from '../temporal/server';
import { type ServerFiles, writeServerConfig } from '../temporal/server-config';

const postgresWithinMs = 60_000;

/** PostgreSQL as a part: it needs some tries, because after a kill its old backends take a moment to be gone. */
export function postgresPart(cluster: Cluster, folders: PartFolders): Part {
  const { program, args, options } = serverCall(cluster);
  const url = databaseUrl(cluster, 'postgres');
  return new Part(
    {
      name: 'postgres',
      program,
      args,
      options,
      ready: () => waitForDatabase(url, 0).then(() => true as const),
      readyWithinMs: postgresWithinMs,
      tries: 6,
      stop: () => stopServer(cluster),
      stopWithinMs: 35_000,
    },
    folders,
  );
}

export interface TemporalPartOptions extends ServerFiles {
  readonly programs: FoundServer;
  readonly folders: PartFolders;
  readonly crew: Crew;
}

/** Brings the schema up to date and starts the server. */
export async function startTemporal(options: TemporalPartOptions): Promise<void> {
  const { programs, ports, postgresUrl, crew } = options;
  await step('Temporal schema', () => applyTemporalSchema(programs, postgresUrl));
  const part = new Part(
    {
      name: 'temporal-server',
      program: programs.server,
      args: serverArguments(writeServerConfig(options)),
      ready: () => isServerReady(ports.frontendHttp),
      readyWithinMs: 60_000,
      tries: 3,
      stopWithinMs: 15_000,
    },
    options.folders,
  );
  await step(
    'Temporal server',
    () => crew.start(part),
    () => `${programs.version} on 127.0.0.1:${ports.frontend}`,
  );
}
