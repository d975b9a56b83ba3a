import { In } from 'typeorm';
import type { BodyId, ContactId, UnitId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { Contact } from '../entities/body.entity';

export type ContactRow = Readonly<Omit<Contact, 'changedAt'>>;
/** With the name of the unit, as lists show it. */
export type ListedContact = ContactRow & { readonly unitName: string; readonly unitNis: string | null };

/** The address book of one body, archived contacts left out unless asked for, by unit and name. */
export async function listContacts(
  connection: Connection,
  query: { readonly bodyId: BodyId; readonly unitIds?: readonly UnitId[]; readonly isArchivedIncluded?: boolean },
): Promise<ListedContact[]> {
  const contacts = await managerOf(connection).query<{ contact: ListedContact }[]>(
    `select json_build_object('id', c.id, 'bodyId', c.body_id, 'unitId', c.unit_id, 'name', c.name, 'function', c.function, 'email', c.email,
       'phone', c.phone, 'language', c.language, 'isArchived', c.is_archived, 'isBoardMember', c.is_board_member, 'unitName', u.name, 'unitNis', u.nis) as contact
     from contact c join legal_unit u on u.id = c.unit_id
     where c.body_id = $1 and ($2::uuid[] is null or c.unit_id = any($2)) and ($3 or not c.is_archived)
     order by u.name, c.name, c.id`,
    [query.bodyId, query.unitIds ?? null, query.isArchivedIncluded ?? false],
  );
  return contacts.map(({ contact }) => contact);
}

export async function findContact(
  connection: Connection,
  key: { readonly bodyId: BodyId; readonly contactId: ContactId },
): Promise<ContactRow | null> {
  return managerOf(connection).findOneBy(Contact, { id: key.contactId, bodyId: key.bodyId });
}

export async function findContacts(
  connection: Connection,
  key: { readonly bodyId: BodyId; readonly contactIds: readonly ContactId[] },
): Promise<ContactRow[]> {
  return managerOf(connection).findBy(Contact, { id: In([...key.contactIds]), bodyId: key.bodyId });
}

/**
 * Numbers of the dossiers in which a contact holds a link that can still be answered with. Its mail address is whom that
 * link was given to: somebody else, or another address, is asked by a replacement, which the record tells.
 */
export async function dossiersAsking(connection: Connection, contactId: ContactId): Promise<readonly string[]> {
  const rows = await managerOf(connection).query<{ number: string }[]>(
    `select distinct d.number from sign_off_link l join dossier d on d.id = l.dossier_id
       left join dossier_view v on v.dossier_id = d.id
     where l.contact_id = $1 and l.revoked_at is null and v.is_closed is not true order by d.number`,
    [contactId],
  );
  return rows.map(({ number }) => number);
}

/** A contact as it is written; whether it sits on the board stays as it was where it is not said. */
export type ContactToSave = Omit<ContactRow, 'isBoardMember'> & Partial<Pick<ContactRow, 'isBoardMember'>>;

/** Writes a contact within its body. False: the id belongs to another body, and nothing was written. */
export async function saveContact(connection: Connection, contact: ContactToSave): Promise<boolean> {
  const rows = await managerOf(connection).query<unknown[]>(
    `insert into contact (id, body_id, unit_id, name, function, email, phone, language, is_archived, is_board_member)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10, false))
     on conflict (id) do update set unit_id = excluded.unit_id, name = excluded.name, function = excluded.function, email = excluded.email,
       phone = excluded.phone, language = excluded.language, is_archived = excluded.is_archived,
       is_board_member = coalesce($10, contact.is_board_member), changed_at = clock_timestamp()
     where contact.body_id = excluded.body_id returning id`,
    [
      contact.id,
      contact.bodyId,
      contact.unitId,
      contact.name,
      contact.function,
      contact.email,
      contact.phone,
      contact.language,
      contact.isArchived,
      contact.isBoardMember ?? null,
    ],
  );
  return rows.length === 1;
}
