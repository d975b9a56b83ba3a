import type { DraftParticipant } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AddContactButton } from '../../address-book/AddContactButton';
import { useContacts } from '../../address-book/contact-query';
import { CheckField } from '../../forms/CheckField';

type Chosen = DraftParticipant['contacts'];

interface UnitContactsFieldProps {
  unit: { id: string; name: string };
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** Which contacts of a unit are written to; one that is missing can be added on the spot. */
export function UnitContactsField({ unit, chosen, onChange }: UnitContactsFieldProps): ReactNode {
  const { t } = useTranslation();
  const { data } = useContacts({ unitId: unit.id, archived: 'false' });
  const without = (contactId: string): Chosen => chosen.filter((one) => one.contactId !== contactId);
  const withOne = (contactId: string): Chosen => [...without(contactId), { contactId, slot: 1 }];
  return (
    <fieldset className="choices">
      <legend>{t('actions.contactOf', { name: unit.name })}</legend>
      {data?.contacts.length === 0 ? <p>{t('actions.noContacts', { name: unit.name })}</p> : null}
      {data?.contacts.map(({ id, name, function: role, email }) => (
        <CheckField
          key={id}
          name={id}
          label={name}
          hint={`${role}, ${email}`}
          isChecked={chosen.some(({ contactId }) => contactId === id)}
          onChange={(isChecked) => {
            onChange(isChecked ? withOne(id) : without(id));
          }}
        />
      ))}
      <AddContactButton
        unit={unit}
        onAdded={({ id }) => {
          onChange(withOne(id));
        }}
      />
    </fieldset>
  );
}
