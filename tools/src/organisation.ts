import { join } from 'node:path';
import { createDataSource } from '@penhouder/persistence';
import { Refusal } from './console/refusal';
import { runCommand } from './console/run-command';
import { say } from './console/say';
import { installOrganisation } from './organisations/install-organisation';
import { readOrganisation } from './organisations/read-organisation';
import { signInDoors } from './organisations/sign-in-doors';
import { readJson } from './settings/data-folder';
import { loadEnvironmentFile, readSettings } from './settings/settings';
import type { Access } from './stack/access';

/** `npm run organisation -- FILE`: puts an organisation into the running installation, or changes it. */
runCommand(async () => {
  loadEnvironmentFile();
  const [file] = process.argv.slice(2);
  if (file === undefined) {
    throw new Refusal('Name the file of the organisation: npm run organisation -- my-organisation.yaml');
  }
  const access = readJson<Access>(join(readSettings().dataDir, 'run', 'installation.access'));
  if (access === undefined) throw new Refusal('Nothing runs on this data folder: start it first with npm run serve.');
  const organisation = readOrganisation(file);
  const source = await createDataSource(access.databaseUrl, { poolSize: 1 }).initialize();
  try {
    await installOrganisation(source, organisation, false);
  } finally {
    await source.destroy();
  }
  say(`${organisation.name} is installed with ${String(organisation.contacts.length)} contacts.`);
  for (const { organisation: name, link } of await signInDoors(access)) say(`Sign in to ${name}: ${link}`);
});
