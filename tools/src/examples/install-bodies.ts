import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createDataSource } from '@penhouder/persistence';
import { Refusal } from '../console/refusal';
import { installOrganisation } from '../organisations/install-organisation';
import type { OrganisationFile } from '../organisations/organisation-file';
import { readOrganisation } from '../organisations/read-organisation';
import { root } from '../settings/settings';

export interface InstalledBody {
  readonly code: string;
  readonly name: string;
  /** Addresses with which a coordinator can ask for a sign-in link. */
  readonly coordinators: readonly string[];
}

/** The example organisations of `examples/bodies`. Doing it again changes only what the files changed. */
export async function installBodies(databaseUrl: string): Promise<readonly InstalledBody[]> {
  const source = await createDataSource(databaseUrl, {
    poolSize: 2,
    applicationName: 'penhouder-examples',
  }).initialize();
  try {
    const installed: InstalledBody[] = [];
    for (const path of bodyFiles()) {
      const file = harmless(path, readOrganisation(path));
      await installOrganisation(source, file, true);
      installed.push(installedBody(file));
    }
    return installed;
  } finally {
    await source.destroy();
  }
}

function installedBody({ code, name, users }: OrganisationFile): InstalledBody {
  const coordinators = users.filter(({ role }) => role === 'coordinator').map((user) => user.email);
  return { code, name, coordinators };
}

/** Nobody owns a domain below `.example`: nothing of an example can reach a real mailbox. */
function harmless(path: string, file: OrganisationFile): OrganisationFile {
  const addresses = [file, ...file.users, ...file.contacts].map(({ email }) => email);
  const real = addresses.find((address) => !address.endsWith('.example'));
  if (real !== undefined) throw new Refusal(`${path} names ${real}: addresses of examples end in .example.`);
  return file;
}

function bodyFiles(): readonly string[] {
  const folder = join(root, 'examples/bodies');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}
