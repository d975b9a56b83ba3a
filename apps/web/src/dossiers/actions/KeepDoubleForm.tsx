import type { ReactNode } from 'react';
import { useFields } from '../../forms/use-fields';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';

/** After a merger: the participant stays here and in the other dossier of the same call. */
export function KeepDoubleForm(action: ActionProps): ReactNode {
  const { values, bind } = useFields({ reason: '' });
  const { participantId, otherDossierId } = action.command;
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'KeepDouble',
        participantId: participantId ?? '',
        otherDossierId: otherDossierId ?? '',
        reason: values.reason,
      })}
    >
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}
