import type { ReactNode } from 'react';
import { type ActionProps, stepOf } from './action-props';
import { CommandForm } from './CommandForm';
import { UnmetConditions } from './UnmetConditions';

/** Says that the file can be submitted; refused while a condition of the call is not met. */
export function DeclareReadyForm(action: ActionProps): ReactNode {
  return (
    <CommandForm action={action} build={() => ({ type: 'DeclareReady', stepId: action.command.stepId ?? '' })}>
      <UnmetConditions unmet={stepOf(action)?.unmet ?? []} />
    </CommandForm>
  );
}
