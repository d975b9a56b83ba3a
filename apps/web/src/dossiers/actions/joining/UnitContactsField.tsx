import type { Contact, DraftParticipant } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AddContactButton } from '../../../address-book/AddContactButton';
import { useContacts } from '../../../address-book/contact-query';
import { CheckField } from '../../../forms/CheckField';

type Chosen = DraftParticipant['contacts'];

interface UnitContactsFieldProps {
  unit: { id: string; name: string };
  /** How many signatures the call asks of each participant; with two, a contact is chosen for one of them or for both. */
  slots: 1 | 2;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** Which contacts of a unit are written to; one that is missing can be added on the spot. */
export function UnitContactsField({ unit, slots, chosen, onChange }: UnitContactsFieldProps): ReactNode {
  const { t } = useTranslation();
  const { data } = useContacts({ unitId: unit.id, archived: 'false' });
  const places = slots === 1 ? ([1] as const) : ([1, 2] as const);
  const isOne = ({ contactId, slot }: Chosen[number], other: Chosen[number]): boolean =>
    contactId === other.contactId && slot === other.slot;
  const change = (one: Chosen[number], isChosen: boolean): void => {
    const others = chosen.filter((other) => !isOne(one, other));
    onChange(isChosen ? [...others, one] : others);
  };
  const labelOf = ({ name }: Contact, slot: 1 | 2): string =>
    slots === 1 ? name : `${name}, ${t('draft.slot', { slot })}`;
  return (
    <fieldset className="choices">
      <legend>{t('actions.contactOf', { name: unit.name })}</legend>
      {data?.contacts.length === 0 ? <p>{t('actions.noContacts', { name: unit.name })}</p> : null}
      {data?.contacts.flatMap((contact) =>
        places.map((slot) => (
          <CheckField
            key={`${contact.id} ${String(slot)}`}
            name={`${contact.id} ${String(slot)}`}
            label={labelOf(contact, slot)}
            hint={`${contact.function}, ${contact.email}`}
            isChecked={chosen.some((one) => isOne(one, { contactId: contact.id, slot }))}
            onChange={(isChecked) => {
              change({ contactId: contact.id, slot }, isChecked);
            }}
          />
        )),
      )}
      <AddContactButton
        unit={unit}
        onAdded={({ id }) => {
          change({ contactId: id, slot: 1 }, true);
        }}
      />
    </fieldset>
  );
}
