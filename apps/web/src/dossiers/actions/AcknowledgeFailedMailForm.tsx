import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../forms/CheckField';
import { type ActionProps, participantOf } from './action-props';
import { CommandForm } from './CommandForm';

/** Takes a mail that will not arrive off the list of things to do, and says whether its reader gets mail all the same. */
export function AcknowledgeFailedMailForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const [isReachable, setReachable] = useState(false);
  const { mailKey, contactId } = action.command;
  const isCutOff = participantOf(action)?.contacts.find((one) => one.contactId === contactId)?.isUnreachable === true;
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'AcknowledgeFailedMail',
        mailKey: mailKey ?? '',
        ...(isReachable && { isReachable }),
      })}
    >
      <p>{t('actions.acknowledged')}</p>
      {isCutOff ? (
        <CheckField
          name="isReachable"
          label={t('actions.isReachable')}
          isChecked={isReachable}
          onChange={setReachable}
        />
      ) : null}
    </CommandForm>
  );
}
