import type { ReactNode } from 'react';
import { useFields } from '../../forms/use-fields';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';

/** Ends the dossier before its time. */
export function WithdrawForm(action: ActionProps): ReactNode {
  const { values, bind } = useFields({ reason: '' });
  return (
    <CommandForm action={action} build={() => ({ type: 'WithdrawDossier', reason: values.reason })}>
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}
