import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';

/** Takes a mail that will not arrive off the list of things to do. */
export function AcknowledgeFailedMailForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm
      action={action}
      build={() => ({ type: 'AcknowledgeFailedMail', mailKey: action.command.mailKey ?? '' })}
    >
      <p>{t('actions.acknowledged')}</p>
    </CommandForm>
  );
}
