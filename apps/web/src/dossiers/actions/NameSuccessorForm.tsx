import type { ReactNode } from 'react';
import { useFields } from '../../forms/use-fields';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';
import { SuccessorField } from './SuccessorField';

/** Names a dossier that came out of this one; how this one stands does not change. */
export function NameSuccessorForm(action: ActionProps): ReactNode {
  const { values, bind } = useFields({ successorId: '', reason: '' });
  return (
    <CommandForm
      action={action}
      build={() => ({ type: 'NameSuccessor', successorId: values.successorId, reason: values.reason })}
    >
      <SuccessorField dossierId={action.page.id} {...bind('successorId')} />
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}
