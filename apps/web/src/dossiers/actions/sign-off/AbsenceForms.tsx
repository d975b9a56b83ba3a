import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AddContactButton } from '../../../address-book/AddContactButton';
import { DateField } from '../../../forms/DateField';
import { RadioField } from '../../../forms/RadioField';
import { SelectField } from '../../../forms/SelectField';
import { useFields } from '../../../forms/use-fields';
import type { ActionProps } from '../action-props';
import { CommandForm } from '../CommandForm';
import { oldContact, useOtherContacts } from '../ReplaceContactForm';

/** Somebody is away on some days, and somebody else of the organisation stands in. Why is not asked. */
export function NameSubstituteForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ substituteContactId: '', from: '', until: '' });
  const participantId = action.command.participantId ?? '';
  const contactId = action.command.contactId ?? '';
  const { unit, old } = oldContact(action);
  const choices = useOtherContacts(unit.id, contactId);
  const field = bind('substituteContactId');
  return (
    <CommandForm action={action} build={() => ({ type: 'NameSubstitute', participantId, contactId, ...values })}>
      {old === undefined ? null : <p>{t('actions.awayContact', { name: old.name, email: old.email })}</p>}
      <DateField {...bind('from')} label={t('actions.awayFrom')} />
      <DateField {...bind('until')} label={t('actions.awayUntil')} />
      <SelectField {...field} label={t('actions.substitute')} choices={choices} startsEmpty />
      <AddContactButton
        unit={unit}
        onAdded={(contact) => {
          field.onChange(contact.id);
        }}
      />
    </CommandForm>
  );
}

/** Another last day, or the end now. */
export function ChangeAbsenceForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { old } = oldContact(action);
  const absences = old?.absences ?? [];
  const { values, bind } = useFields({ from: absences[0]?.from.on ?? '', how: '', until: '' });
  const choices = absences.map(({ from, text }) => ({ value: from.on, label: text }));
  const ways = [
    { value: 'now', label: t('actions.absenceEndsNow') },
    { value: 'later', label: t('actions.absenceOtherDay') },
  ];
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'ChangeAbsence',
        participantId: action.command.participantId ?? '',
        contactId: action.command.contactId ?? '',
        from: values.from,
        until: values.how === 'now' ? null : values.until,
      })}
    >
      {absences.length > 1 ? (
        <SelectField {...bind('from')} label={t('actions.whichAbsence')} choices={choices} />
      ) : (
        absences.map(({ from, text }) => <p key={from.on}>{text}</p>)
      )}
      <RadioField {...bind('how')} label={t('actions.absenceHow')} choices={ways} />
      {values.how === 'later' ? <DateField {...bind('until')} label={t('actions.awayUntil')} /> : null}
    </CommandForm>
  );
}
