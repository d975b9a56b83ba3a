import { type Command, commandSchema } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { errorsOfContract, errorsOfProblem } from '../../forms/field-errors';
import type { FieldErrors } from '../../forms/FormErrors';
import type { ActionProps } from './action-props';
import { ActionSheet } from './ActionSheet';
import { useSendCommand } from './command-query';

/** A command whose fields may still be open: null until somebody chose. */
type Unfinished<One> = One extends unknown ? { readonly [Name in keyof One]: One[Name] | null } : never;

interface CommandFormProps {
  action: ActionProps;
  /** The command as the fields say it; what is missing in it is shown at its field. */
  build: () => Unfinished<Command>;
  children?: ReactNode;
}

/** Sends one command. What was typed stays until it succeeded or the sheet is closed. */
export function CommandForm({ action, build, children }: CommandFormProps): ReactNode {
  const send = useSendCommand(action.page.id, action.onDone);
  const [errors, setErrors] = useState<FieldErrors>({});
  const submit = (): void => {
    const parsed = commandSchema.safeParse(build());
    setErrors(parsed.success ? {} : errorsOfContract(parsed.error));
    if (!parsed.success) return;
    send.mutate(parsed.data, {
      onError: (error) => {
        setErrors(errorsOfProblem(error));
      },
    });
  };
  return (
    <ActionSheet action={action} isBusy={send.isPending} error={send.error} errors={errors} onSend={submit}>
      {children}
    </ActionSheet>
  );
}
