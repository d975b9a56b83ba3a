import { createDataSource } from '@penhouder/persistence';
import { Refusal } from './console/refusal';
import { runCommand } from './console/run-command';
import { say } from './console/say';
import { installOrganisation } from './organisations/install-organisation';
import { readOrganisation } from './organisations/read-organisation';
import { signInDoors } from './organisations/sign-in-doors';
import { loadEnvironmentFile } from './settings/settings';
import { installationInUse } from './stack/running-installation';

/** `npm run organisation -- FILE`: puts an organisation into an installation, or changes it. `-` reads what is piped in. */
runCommand(async () => {
  loadEnvironmentFile();
  const [file] = process.argv.slice(2);
  if (file === undefined) {
    throw new Refusal('Name the file of the organisation: npm run organisation -- my-organisation.yaml');
  }
  const access = installationInUse();
  const organisation = readOrganisation(file);
  const source = await createDataSource(access.databaseUrl, { poolSize: 1 }).initialize();
  try {
    await source.transaction((manager) => installOrganisation(manager, organisation, false));
  } finally {
    await source.destroy();
  }
  say(`${organisation.name} is installed with ${countOf(organisation.contacts.length)}.`);
  const doors = await signInDoors(access);
  for (const { link } of doors.filter((door) => door.organisation === organisation.name)) say(`Sign in: ${link}`);
});

function countOf(contacts: number): string {
  return contacts === 1 ? '1 contact' : `${String(contacts)} contacts`;
}
