import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BodyId, ContactId, UnitId, UserId } from '@penhouder/domain';
import {
  createDataSource,
  idOf,
  municipalityByNis,
  saveBody,
  saveContact,
  saveUnit,
  saveUser,
  type Connection,
} from '@penhouder/persistence';
import { parse } from 'yaml';
import { Refusal } from '../console/refusal';
import { root } from '../settings/settings';
import { type BodyFile, bodyFileSchema } from './body-file';

export interface InstalledBody {
  readonly code: string;
  readonly name: string;
  /** Addresses with which a coordinator can ask for a sign-in link. */
  readonly coordinators: readonly string[];
}

/**
 * The act of installing, which no page offers: the organisations of `examples/bodies` with their users and address books.
 *
 * Ids follow from the files, so doing it again changes only what the files changed.
 */
export async function installBodies(databaseUrl: string): Promise<readonly InstalledBody[]> {
  const source = await createDataSource(databaseUrl, {
    poolSize: 2,
    applicationName: 'penhouder-examples',
  }).initialize();
  try {
    const installed: InstalledBody[] = [];
    for (const file of bodyFiles()) installed.push(await installBody(source, readBody(file)));
    return installed;
  } finally {
    await source.destroy();
  }
}

function bodyFiles(): readonly string[] {
  const folder = join(root, 'examples/bodies');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

function readBody(file: string): BodyFile {
  const read = bodyFileSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => `    ${path.join('.')}: ${message}`);
  throw new Refusal([...lines, `${file} cannot be read: correct the lines above.`].join('\n'));
}

async function installBody(connection: Connection, file: BodyFile): Promise<InstalledBody> {
  const unitId = idOf<UnitId>('example-unit', file.code);
  const bodyId = idOf<BodyId>('example-body', file.code);
  const nowhere = {
    nis: null,
    validFrom: null,
    validTo: null,
    successorId: null,
    arrondissement: null,
    province: null,
  };
  await saveUnit(connection, { ...nowhere, id: unitId, ...file.unit });
  const { code, name, accent, phone, email } = file;
  await saveBody(connection, { id: bodyId, unitId, code, name, accent, phone, email, isExample: true });
  for (const user of file.users) {
    await saveUser(connection, { ...user, id: idOf<UserId>('example-user', user.email), bodyId, isActive: true });
  }
  for (const contact of file.contacts) await installContact(connection, bodyId, contact);
  const coordinators = file.users.filter(({ role }) => role === 'coordinator').map((user) => user.email);
  return { code, name, coordinators };
}

async function installContact(
  connection: Connection,
  bodyId: BodyId,
  file: BodyFile['contacts'][number],
): Promise<void> {
  const { nis, ...contact } = file;
  const unit = await municipalityByNis(connection, nis);
  if (unit === null)
    throw new Refusal(`examples/bodies names municipality ${nis}, which is not in data/: correct its NIS code.`);
  const id = idOf<ContactId>('example-contact', bodyId, contact.email);
  await saveContact(connection, { ...contact, id, bodyId, unitId: unit.id, isArchived: false });
}
