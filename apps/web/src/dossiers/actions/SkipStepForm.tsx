import type { ReactNode } from 'react';
import { useFields } from '../../forms/use-fields';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';

/** Passes over a step that is not compulsory. */
export function SkipStepForm(action: ActionProps): ReactNode {
  const { values, bind } = useFields({ reason: '' });
  const stepId = action.command.stepId ?? '';
  return (
    <CommandForm action={action} build={() => ({ type: 'SkipStep', stepId, reason: values.reason })}>
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}
