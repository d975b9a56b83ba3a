import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';

/** Has a mail leave once more that failed, or of which nobody knows whether it arrived. */
export function SendMailAgainForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm action={action} build={() => ({ type: 'SendMailAgain', mailKey: action.command.mailKey ?? '' })}>
      <p>{t('actions.sentAgain')}</p>
    </CommandForm>
  );
}
