import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { Refusal } from '../console/refusal';
import { waitUntil } from '../settings/wait-until';
import { findBinaries, type PostgresBinaries } from './binaries';
import { asDatabaseUser, type DatabaseUser, findDatabaseUser } from './database-user';

export interface ClusterOptions {
  readonly dataFolder: string;
  readonly port: number;
  readonly password: string;
  /** Further server settings; a test run gives up durability here, an installation never does. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** One embedded PostgreSQL: its files, its programs, the user it runs as. */
export interface Cluster extends ClusterOptions {
  readonly binaries: PostgresBinaries;
  readonly user: DatabaseUser;
}

/** Finds the programs and makes the cluster's files when there are none. */
export async function prepareCluster(options: ClusterOptions): Promise<Cluster> {
  const binaries = findBinaries();
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 });
  const user = findDatabaseUser([binaries.initdb, binaries.postgres, binaries.pg_ctl], options.dataFolder);
  const cluster = { ...options, binaries, user };
  const isMade = await access(join(options.dataFolder, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
  if (!isMade) makeFiles(cluster);
  return cluster;
}

/**
 * The collation is PostgreSQL's own C.UTF-8, so that an update of the machine's libraries can never change an index.
 */
function makeFiles(cluster: Cluster): void {
  const passwordFile = `${cluster.dataFolder}.password`;
  writeFileSync(passwordFile, `${cluster.password}\n`, { mode: 0o600 });
  if (cluster.user.uid !== undefined) chownSync(passwordFile, cluster.user.uid, cluster.user.uid);
  const call = asDatabaseUser(cluster.user, cluster.binaries.initdb, initdbArguments(cluster.dataFolder, passwordFile));
  const done = spawnSync(call.program, call.args, { ...call.options, encoding: 'utf8' });
  rmSync(passwordFile);
  if (done.status === 0) return;
  throw new Refusal(
    `PostgreSQL could not make its files in ${cluster.dataFolder}: ${lastLine(done.stderr || String(done.error))}`,
  );
}

function initdbArguments(dataFolder: string, passwordFile: string): readonly string[] {
  return [
    `--pgdata=${dataFolder}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--data-checksums',
  ];
}

/** What to spawn for the server itself: it stays in the foreground and is looked after like every other part. */
export function serverCall(cluster: Cluster) {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(cluster.port),
    max_connections: '200',
    log_min_messages: 'warning',
    ...cluster.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return asDatabaseUser(cluster.user, cluster.binaries.postgres, ['-D', cluster.dataFolder, ...flags]);
}

/** Ends the server that runs on these files, ours of now or one left by a start that was killed. */
export function stopServer(cluster: Cluster): Promise<void> {
  if (!existsSync(join(cluster.dataFolder, 'postmaster.pid'))) return Promise.resolve();
  const args = ['stop', '-D', cluster.dataFolder, '-m', 'fast', '-w', '-t', '30'];
  const call = asDatabaseUser(cluster.user, cluster.binaries.pg_ctl, args);
  return new Promise((resolve) => {
    spawn(call.program, call.args, { ...call.options, stdio: 'ignore' }).once('close', () => {
      resolve();
    });
  });
}

/** The address of one database of the cluster, for its owner. */
export function databaseUrl(cluster: Pick<Cluster, 'port' | 'password'>, database: string): string {
  return `postgres://postgres:${cluster.password}@127.0.0.1:${cluster.port}/${database}`;
}

/** The role that the application has in every cluster of ours; who owns the tables is `postgres`. */
const APPLICATION = 'penhouder';

/** The same database, as the application signs in. */
export function asApplication(ownerUrl: string, password: string): string {
  const address = new URL(ownerUrl);
  address.username = APPLICATION;
  address.password = password;
  return address.toString();
}

/**
 * Waits out start and recovery (SQLSTATE 57P03), which look like a refused connection from here. A server that answers
 * "no such database" is there: the database is made later.
 */
export async function waitForDatabase(url: string, withinMs: number): Promise<void> {
  const answer = await waitUntil(() => askOnce(url), { withinMs });
  const at = withoutPassword(url);
  if (!answer) throw new Refusal(`PostgreSQL at ${at} did not answer within ${withinMs / 1000} s: is it running?`);
  if (answer === 'refused')
    throw new Refusal(`PostgreSQL at ${at} does not accept the user or the password: correct DATABASE_URL.`);
}

type Answer = 'ready' | 'refused';

async function askOnce(url: string): Promise<Answer> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return 'ready';
  } catch (error) {
    return judge(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** By class of SQLSTATE: 28 is a user who is not let in, 3D a database that does not exist. */
function judge(error: unknown): Answer {
  const { code = '' } = error as { code?: string };
  if (code.startsWith('28')) return 'refused';
  if (code === '3D000') return 'ready';
  throw error;
}

export function withoutPassword(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname}`;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
