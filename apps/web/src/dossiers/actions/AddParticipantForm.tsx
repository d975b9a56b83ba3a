import type { Command, UnitRow } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitField } from '../../forms/UnitField';
import { useFields } from '../../forms/use-fields';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';
import { UnitContactsField } from './UnitContactsField';

type Contacts = Extract<Command, { type: 'AddParticipant' }>['contacts'];

/** Lets a unit join a running dossier; it gets its own invitation. */
export function AddParticipantForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const [unit, setUnit] = useState<UnitRow | null>(null);
  const [contacts, setContacts] = useState<Contacts>([]);
  const { values, bind } = useFields({ reason: '' });
  return (
    <CommandForm
      action={action}
      build={() => ({ type: 'AddParticipant', unitId: unit?.id ?? '', contacts, reason: values.reason })}
    >
      <UnitField
        name="unitId"
        label={t('actions.unit')}
        hint={t('contacts.organisationHint')}
        onChoose={(chosen) => {
          setUnit(chosen);
          setContacts([]);
        }}
      />
      {unit === null ? null : <UnitContactsField unit={unit} chosen={contacts} onChange={setContacts} />}
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}
