import type { DraftParticipant } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../address-book/contact-query';
import { ContactDialog } from '../../address-book/ContactDialog';
import { CheckField } from '../../forms/CheckField';

interface UnitContactsFieldProps {
  unit: { id: string; name: string };
  chosen: DraftParticipant['contacts'];
  onChange: (chosen: DraftParticipant['contacts']) => void;
}

/** Which contacts of a unit are written to; one that is missing can be added on the spot. */
export function UnitContactsField({ unit, chosen, onChange }: UnitContactsFieldProps): ReactNode {
  const { t } = useTranslation();
  const [isAdding, setIsAdding] = useState(false);
  const { data } = useContacts({ unitId: unit.id, archived: 'false' });
  const without = (contactId: string): DraftParticipant['contacts'] =>
    chosen.filter((one) => one.contactId !== contactId);
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
            onChange(isChecked ? [...without(id), { contactId: id, slot: 1 }] : without(id));
          }}
        />
      ))}
      <button
        type="button"
        className="button button--small"
        onClick={() => {
          setIsAdding(true);
        }}
      >
        {t('contacts.add')}
      </button>
      {isAdding ? (
        <ContactDialog
          contact={null}
          unit={unit}
          onClose={() => {
            setIsAdding(false);
          }}
          onSaved={(contact) => {
            onChange([...without(contact.id), { contactId: contact.id, slot: 1 }]);
            setIsAdding(false);
          }}
        />
      ) : null}
    </fieldset>
  );
}
