import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../address-book/contact-query';
import { ContactDialog } from '../../address-book/ContactDialog';
import { SelectField } from '../../forms/SelectField';
import { useFields } from '../../forms/use-fields';
import { type ActionProps, participantOf } from './action-props';
import { CommandForm } from './CommandForm';

/** Puts another contact in the place of one; the old link dies. */
export function ReplaceContactForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ replacementContactId: '' });
  const [isAdding, setIsAdding] = useState(false);
  const participant = participantOf(action);
  const { contactId } = action.command;
  const old = participant?.contacts.find((one) => one.contactId === contactId);
  const known = useContacts({ ...(participant === null ? {} : { unitId: participant.unitId }), archived: 'false' });
  const choices = (known.data?.contacts ?? [])
    .filter(({ id }) => id !== contactId)
    .map(({ id, name, email }) => ({ value: id, label: `${name}, ${email}` }));
  const field = bind('replacementContactId');
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'ReplaceContact',
        participantId: participant?.id ?? '',
        contactId: contactId ?? '',
        ...values,
      })}
    >
      {old === undefined ? null : <p>{t('actions.oldContact', { name: old.name, email: old.email })}</p>}
      <SelectField {...field} label={t('actions.newContact')} choices={choices} startsEmpty />
      <div>
        <button
          type="button"
          className="button button--small"
          onClick={() => {
            setIsAdding(true);
          }}
        >
          {t('contacts.add')}
        </button>
      </div>
      {isAdding && participant !== null ? (
        <ContactDialog
          contact={null}
          unit={{ id: participant.unitId, name: participant.name }}
          onClose={() => {
            setIsAdding(false);
          }}
          onSaved={(contact) => {
            field.onChange(contact.id);
            setIsAdding(false);
          }}
        />
      ) : null}
    </CommandForm>
  );
}
