import { join } from 'node:path';
import { Refusal } from '../console/refusal';
import { say, step } from '../console/say';
import { stopLeftovers } from '../parts/leftovers';
import { Crew } from '../parts/crew';
import type { Part } from '../parts/part';
import { type DataFolder, openDataFolder, readOrMakeSecrets, type Secrets, writeJson } from '../settings/data-folder';
import { choosePorts, type InternalPorts, isFree } from '../settings/ports';
import type { Settings, TemporalConnection } from '../settings/settings';
import type { Access } from './access';
import { apiPart, catcherPart, workerPart } from './app-parts';
import { claimFolder } from './claim-folder';
import { migrate } from './migrate';
import { settleAll } from './settle-all';
import { startPostgres } from './start-postgres';
import { prepareNamespace, startTemporalServer } from './start-temporal';

/** All parts of one installation, started in the order in which they need each other. */
export interface Installation {
  readonly access: Access;
  readonly folder: DataFolder;
  readonly parts: readonly Part[];
  stop(): Promise<void>;
}

/** What the steps of a start share. */
export interface Start {
  readonly settings: Settings;
  readonly folder: DataFolder;
  readonly ports: InternalPorts;
  readonly secrets: Secrets;
  readonly crew: Crew;
}

/**
 * Starts everything. `onBegun` receives the way to stop before anything runs, so that a Ctrl-C in the middle of a start
 * stops what already does.
 */
export async function startInstallation(
  settings: Settings,
  onBegun: (stop: () => Promise<void>) => void,
): Promise<Installation> {
  const folder = openDataFolder(settings.dataDir);
  const release = claimFolder(folder);
  const crew = new Crew();
  const stop = (): Promise<void> => crew.stop().then(release);
  onBegun(stop);
  try {
    const start = await prepare(settings, folder, crew);
    const access = await startParts(start);
    writeJson(join(folder.run, 'installation.access'), access, 0o600);
    return { access, folder, parts: crew.parts, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function prepare(settings: Settings, folder: DataFolder, crew: Crew): Promise<Start> {
  const left = await stopLeftovers(folder.run);
  if (left.length > 0) say(`          stopped what an earlier start left behind: ${left.join(', ')}`);
  const { httpPort } = settings;
  if (!(await isFree(httpPort))) {
    throw new Refusal(
      `Port ${httpPort} is used by another program: stop that one, or choose another port with HTTP_PORT=${httpPort + 1}.`,
    );
  }
  return { settings, folder, crew, ports: await choosePorts(folder), secrets: readOrMakeSecrets(folder) };
}

async function startParts(start: Start): Promise<Access> {
  const database = await startPostgres(start);
  const starting = startTemporalServer(start, database.ownerUrl);
  await settleAll([starting, step('Migrations', () => migrate(database))]);
  const temporal = await starting;
  await prepareNamespace(start, temporal);
  const access = accessOf(start, { databaseUrl: database.applicationUrl, temporal });
  await startApps(start, access);
  return access;
}

async function startApps({ folder, crew }: Start, access: Access): Promise<void> {
  const startOne = (part: Part, title: string): Promise<void> => step(title, () => crew.start(part));
  await settleAll([
    startOne(catcherPart(access, folder), `Mail catcher on ${access.catcherUrl}`),
    startOne(apiPart(access, folder), 'API and pages'),
    startOne(workerPart(access, folder), 'Worker'),
  ]);
}

interface Found {
  readonly databaseUrl: string;
  readonly temporal: TemporalConnection;
}

function accessOf({ settings, ports, secrets, folder }: Start, found: Found): Access {
  return {
    ...found,
    baseUrl: settings.baseUrl,
    httpPort: settings.httpPort,
    catcherUrl: process.env['CATCHER_URL'] || `http://localhost:${ports.catcherWeb}`,
    catcherSmtpUrl: process.env['CATCHER_SMTP_URL'] || `smtp://127.0.0.1:${ports.catcherSmtp}`,
    workerHealthUrl: `http://127.0.0.1:${ports.workerHealth}`,
    dataDir: folder.path,
    linkKeys: process.env['LINK_KEYS'] || secrets.linkKeys,
    sessionSecret: process.env['SESSION_SECRET'] || secrets.sessionSecret,
  };
}
