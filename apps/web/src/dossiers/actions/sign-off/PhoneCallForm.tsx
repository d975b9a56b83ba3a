import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../forms/TextArea';
import { orNull, useFields } from '../../../forms/use-fields';
import { type ActionProps, participantOf } from '../action-props';
import { CommandForm } from '../CommandForm';

/** Somebody calls a participant that stays silent; the numbers are those of the address book. */
export function PhoneCallForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ note: '' });
  const participantId = action.command.participantId ?? '';
  const people = (participantOf(action)?.contacts ?? []).filter(({ isLive }) => isLive);
  return (
    <CommandForm action={action} build={() => ({ type: 'RecordPhoneCall', participantId, note: orNull(values.note) })}>
      <section className="stack stack--close">
        <h3>{t('actions.phoneNumbers')}</h3>
        <ul className="plain-list stack stack--close">
          {people.map(({ contactId, name, function: role, phone }) => (
            <li key={contactId}>
              {name}, {role}: {phone === null ? t('actions.noPhone') : <a href={`tel:${dialled(phone)}`}>{phone}</a>}
            </li>
          ))}
        </ul>
      </section>
      <TextArea {...bind('note')} isOptional label={t('actions.note')} hint={t('actions.phoneCallHint')} />
    </CommandForm>
  );
}

/** What a telephone dials: digits, and the plus of another country. */
function dialled(phone: string): string {
  return phone.replaceAll(/[^\d+]/g, '');
}
