import { join } from 'node:path';
import { createDataSource } from '@penhouder/persistence';
import type { DataSource } from 'typeorm';
import { Refusal } from '../console/refusal';
import { readJson } from '../settings/data-folder';
import { loadEnvironmentFile, readSettings } from '../settings/settings';
import type { Access } from './access';
import { supervisorOf } from './claim-folder';

/** What it takes to make a link that signs somebody in. */
export type SignInAccess = Pick<Access, 'databaseUrl' | 'baseUrl' | 'linkKeys'>;

/** The installation of the environment, as a container has it, or else the one that runs on the data folder. Throws `Refusal`. */
export function installationInUse(): SignInAccess {
  const { databaseUrl, baseUrl, linkKeys } = readSettings();
  const here = databaseUrl === undefined || linkKeys === undefined ? undefined : { databaseUrl, baseUrl, linkKeys };
  return here ?? runningInstallation();
}

/** The installation that runs on the data folder of the environment. Throws `Refusal` when none does. */
export function runningInstallation(): Access {
  const { dataDir } = readSettings();
  const run = join(dataDir, 'run');
  const access = readJson<Access>(join(run, 'installation.access'));
  if (access !== undefined && supervisorOf({ run }) !== undefined) return access;
  throw new Refusal(
    `Nothing runs on the data folder ${dataDir}: start it first with npm start or npm run serve, or set PENHOUDER_DATA to the folder of one that runs.`,
  );
}

/** The database of the environment, or else of the installation that runs here; undefined: there is neither. */
export function addressInUse(): string | undefined {
  loadEnvironmentFile();
  try {
    return readSettings().databaseUrl ?? runningInstallation().databaseUrl;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Works in the database of DATABASE_URL or else of the running installation. Throws `Refusal` when it is not there. */
export async function withProductDatabase<T>(work: (source: DataSource) => Promise<T>): Promise<T> {
  const url = readSettings().databaseUrl ?? runningInstallation().databaseUrl;
  const source = await connect(createDataSource(url, { poolSize: 1, applicationName: 'penhouder-command' }));
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

/** The address itself is never shown: it holds a password. */
async function connect(source: DataSource): Promise<DataSource> {
  try {
    return await source.initialize();
  } catch (error) {
    const { message, code } = error as { readonly message: string; readonly code?: string };
    throw new Refusal(`PostgreSQL did not answer (${message || (code ?? 'no reason given')}): look at DATABASE_URL.`);
  }
}
