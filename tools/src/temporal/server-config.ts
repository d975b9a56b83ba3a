import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { Refusal } from '../console/refusal';
import { readJson, writeJson } from '../settings/data-folder';
import type { InternalPorts } from '../settings/ports';
import { isTls, temporalDatabases } from './schema';

/** Can never change for data that exists, so it is written next to the data. The same in docker-compose.yml. */
export const numHistoryShards = 16;

export interface ServerFiles {
  /** Folder for the server's own files. */
  readonly folder: string;
  readonly postgresUrl: string;
  readonly ports: InternalPorts;
  /** Dynamic settings beside our own. */
  readonly dynamic?: Readonly<Record<string, unknown>>;
}

/** Writes the server's files and returns the path of the one it is started with. */
export function writeServerConfig(files: ServerFiles): string {
  mkdirSync(files.folder, { recursive: true });
  keepShards(files.folder);
  const dynamicPath = join(files.folder, 'dynamic-config.yaml');
  writeFileSync(dynamicPath, stringify(dynamicConfig(files.dynamic ?? {})));
  const path = join(files.folder, 'server.yaml');
  writeFileSync(path, stringify(serverConfig(files, dynamicPath)), { mode: 0o600 });
  return path;
}

function keepShards(folder: string): void {
  const path = join(folder, 'shards.json');
  const kept = readJson<{ numHistoryShards: number }>(path);
  if (!kept) writeJson(path, { numHistoryShards });
  else if (kept.numHistoryShards !== numHistoryShards) {
    throw new Refusal(
      `The data in ${folder} was made with ${kept.numHistoryShards} history shards and this version has ${numHistoryShards}, which can never be changed: use the version that made it, or another data folder.`,
    );
  }
}

function serverConfig({ postgresUrl, ports }: ServerFiles, dynamicPath: string): unknown {
  const service = (grpcPort: number, membershipPort: number) => ({ grpcPort, membershipPort, bindOnLocalHost: true });
  const frontend = { ...service(ports.frontend, ports.frontendMembership), httpPort: ports.frontendHttp };
  return {
    log: { stdout: true, level: 'warn' },
    persistence: { numHistoryShards, ...stores(postgresUrl) },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: {
      frontend: { rpc: frontend },
      history: { rpc: service(ports.history, ports.historyMembership) },
      matching: { rpc: service(ports.matching, ports.matchingMembership) },
      worker: { rpc: service(ports.systemWorker, ports.systemWorkerMembership) },
    },
    clusterMetadata: clusterMetadata(`127.0.0.1:${ports.frontend}`),
    dcRedirectionPolicy: { policy: 'noop' },
    dynamicConfigClient: { filepath: dynamicPath, pollInterval: '60s' },
  };
}

function stores(postgresUrl: string): object {
  const { hostname, port, username, password, searchParams } = new URL(postgresUrl);
  const store = (databaseName: string, maxConns: number) => ({
    sql: {
      pluginName: 'postgres12_pgx',
      databaseName,
      connectAddr: `${hostname}:${port || '5432'}`,
      connectProtocol: 'tcp',
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      maxConns,
      maxIdleConns: maxConns,
      maxConnLifetime: '1h',
      ...(isTls(searchParams) && { tls: { enabled: true, enableHostVerification: false } }),
    },
  });
  const [main, visibility] = temporalDatabases;
  const datastores = { main: store(main.database, 20), visibility: store(visibility.database, 5) };
  return { defaultStore: 'main', visibilityStore: 'visibility', datastores };
}

function clusterMetadata(rpcAddress: string): unknown {
  return {
    enableGlobalNamespace: false,
    failoverVersionIncrement: 10,
    masterClusterName: 'active',
    currentClusterName: 'active',
    clusterInformation: { active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress } },
  };
}

/**
 * One task-queue partition is right for one machine; the request limits are raised because a whole body's post at nine
 * o'clock is a burst and not an attack (the defaults count every poll).
 */
function dynamicConfig(more: Readonly<Record<string, unknown>>): unknown {
  const settings: Record<string, unknown> = {
    'matching.numTaskqueueReadPartitions': 1,
    'matching.numTaskqueueWritePartitions': 1,
    'frontend.rps': 20_000,
    'frontend.namespaceRPS': 20_000,
    'frontend.namespaceCount': 20_000,
    'matching.rps': 20_000,
    'history.rps': 20_000,
    // A run whose task failed twice is marked so that the worker finds it (apps/worker/src/inbox/revival-sweep.ts).
    'system.numConsecutiveWorkflowTaskProblemsToTriggerSearchAttribute': 2,
    ...more,
  };
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, [{ value }]]));
}
