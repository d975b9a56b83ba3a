import type { ParticipantContact } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AddContactButton } from '../../address-book/AddContactButton';
import { useContacts } from '../../address-book/contact-query';
import { SelectField } from '../../forms/SelectField';
import { useFields } from '../../forms/use-fields';
import { type ActionProps, participantOf } from './action-props';
import { CommandForm } from './CommandForm';

/** Puts another contact in the place of one; the old link dies. */
export function ReplaceContactForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ replacementContactId: '' });
  const participantId = action.command.participantId ?? '';
  const contactId = action.command.contactId ?? '';
  const { unit, old } = oldContact(action);
  const choices = useOtherContacts(unit.id, contactId);
  const field = bind('replacementContactId');
  return (
    <CommandForm action={action} build={() => ({ type: 'ReplaceContact', participantId, contactId, ...values })}>
      {old === undefined ? null : <p>{t('actions.oldContact', { name: old.name, email: old.email })}</p>}
      <SelectField {...field} label={t('actions.newContact')} choices={choices} startsEmpty />
      <AddContactButton
        unit={unit}
        onAdded={(contact) => {
          field.onChange(contact.id);
        }}
      />
    </CommandForm>
  );
}

/** Whom a command is about, with the organisation. */
export function oldContact(action: ActionProps): {
  unit: { id: string; name: string };
  old: ParticipantContact | undefined;
} {
  const participant = participantOf(action);
  const old = participant?.contacts.find(({ contactId }) => contactId === action.command.contactId);
  return { unit: { id: participant?.unitId ?? '', name: participant?.name ?? '' }, old };
}

/** Everybody in the address book of the organisation but one, to choose from. */
export function useOtherContacts(unitId: string, contactId: string): readonly { value: string; label: string }[] {
  const { data } = useContacts({ unitId, archived: 'false' });
  const others = data?.contacts.filter(({ id }) => id !== contactId) ?? [];
  return others.map(({ id, name, email }) => ({ value: id, label: `${name}, ${email}` }));
}
