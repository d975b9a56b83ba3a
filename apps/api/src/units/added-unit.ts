import type { AddedUnit, UnitForm } from '@penhouder/contracts';
import { parseEnterpriseNumber, type ContactId, type UnitId } from '@penhouder/domain';
import { addOrganisation, newId, saveContact, type ContactRow, type NewUnit } from '@penhouder/persistence';
import type { DataSource } from 'typeorm';
import { toContact } from '../contacts/contacts.controller';
import { isEmailAddress } from '../contacts/email-address';
import { ProblemError } from '../problems/problem-error';
import { refusedAtField } from '../problems/refused-at-field';
import type { SignedIn } from '../security/signed-in';
import { unitRow } from './unit-row';

const NOWHERE = {
  nis: null,
  validFrom: null,
  validTo: null,
  successorId: null,
  arrondissement: null,
  province: null,
} as const;

/** Adds an organisation with its contact, both or neither. Throws what is wrong with a field, and `UnitExists`. */
export async function addedUnit(database: DataSource, form: UnitForm, who: SignedIn): Promise<AddedUnit> {
  const { language } = who.user;
  const unit = checkedUnit(form, who);
  const contact = form.contact === null ? null : checkedContact(form.contact, unit, who);
  await database.transaction(async (manager) => {
    const { existing } = await addOrganisation(manager, unit);
    if (existing !== null) throw new ProblemError('UnitExists', { data: { name: existing.name } });
    if (contact !== null) await saveContact(manager, contact);
  });
  return {
    unit: { ...unitRow({ ...unit, ...NOWHERE }, language), contactCount: contact === null ? 0 : 1 },
    contact: contact === null ? null : toContact({ ...contact, unitName: unit.name, unitNis: null }),
  };
}

function checkedUnit({ kind, name, enterpriseNumber: typed }: UnitForm, { body, user }: SignedIn): NewUnit {
  const enterpriseNumber = typed === null ? null : parseEnterpriseNumber(typed);
  if (typed !== null && enterpriseNumber === null)
    throw refusedAtField({ code: 'EnterpriseNumberInvalid', pointer: '/enterpriseNumber' }, user.language);
  return { id: newId<UnitId>(), bodyId: body.id, kind, name, enterpriseNumber };
}

function checkedContact(
  form: NonNullable<UnitForm['contact']>,
  { id: unitId, bodyId }: NewUnit,
  { user }: SignedIn,
): ContactRow {
  if (!isEmailAddress(form.email))
    throw refusedAtField({ code: 'ContactEmailInvalid', pointer: '/contact/email' }, user.language);
  const phone = form.phone === '' ? null : form.phone;
  return { ...form, id: newId<ContactId>(), bodyId, unitId, phone, isArchived: false, isBoardMember: false };
}
