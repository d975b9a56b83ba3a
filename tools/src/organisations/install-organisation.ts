import type { BodyId, ContactId, UnitId, UserId } from '@penhouder/domain';
import {
  type Connection,
  idOf,
  municipalityByNis,
  saveBody,
  saveContact,
  saveUnit,
  saveUser,
} from '@penhouder/persistence';
import { Refusal } from '../console/refusal';
import type { OrganisationFile } from './organisation-file';

/**
 * The act of installing, which no page offers: an organisation with its users and its address book.
 *
 * Ids follow from the file, so doing it again changes only what the file changed; nothing is removed.
 */
export async function installOrganisation(
  connection: Connection,
  file: OrganisationFile,
  isExample: boolean,
): Promise<void> {
  const unitId = idOf<UnitId>('organisation-unit', file.code);
  const bodyId = idOf<BodyId>('organisation', file.code);
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
  await saveBody(connection, { id: bodyId, unitId, code, name, accent, phone, email, isExample });
  for (const user of file.users) {
    await saveUser(connection, { ...user, id: idOf<UserId>('organisation-user', user.email), bodyId });
  }
  for (const contact of file.contacts) await installContact(connection, bodyId, contact);
}

async function installContact(
  connection: Connection,
  bodyId: BodyId,
  file: OrganisationFile['contacts'][number],
): Promise<void> {
  const { nis, ...contact } = file;
  const unit = await municipalityByNis(connection, nis);
  if (unit === null) throw new Refusal(`No municipality has NIS code ${nis}: correct it (data/ holds all of them).`);
  const id = idOf<ContactId>('organisation-contact', bodyId, contact.email);
  await saveContact(connection, { ...contact, id, bodyId, unitId: unit.id, isArchived: false });
}
