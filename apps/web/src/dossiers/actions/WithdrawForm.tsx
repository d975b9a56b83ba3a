import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFields } from '../../forms/use-fields';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';

/** Ends the dossier before its time. */
export function WithdrawForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ reason: '' });
  return (
    <CommandForm action={action} build={() => ({ type: 'WithdrawDossier', reason: values.reason })}>
      <ReasonField {...bind('reason')} inMail={t('actions.reasonInAllMails')} />
    </CommandForm>
  );
}
