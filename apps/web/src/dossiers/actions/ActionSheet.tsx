import type { ReactNode } from 'react';
import { type FieldErrors, FormErrors } from '../../forms/FormErrors';
import { SentForm } from '../../forms/SentForm';
import { Notice } from '../../parts/Notice';
import { unbroken } from '../../parts/unbroken';
import { SheetDialog } from '../../parts/SheetDialog';
import { type ActionProps, participantOf } from './action-props';

interface ActionSheetProps {
  action: ActionProps;
  isBusy: boolean;
  error: unknown;
  errors: FieldErrors;
  onSend: () => void;
  children?: ReactNode;
}

/** The sheet of one command: what it is, what it causes outside the house, its fields, its one button. */
export function ActionSheet({ action, children, errors, ...form }: ActionSheetProps): ReactNode {
  const { command, onClose } = action;
  const name = participantOf(action)?.name ?? null;
  const isNamed = name === null || command.label.includes(name);
  return (
    <SheetDialog title={isNamed ? command.label : `${command.label}: ${name}`} onClose={onClose}>
      {command.consequence === null ? null : (
        <Notice tone="hold">
          <p>{unbroken(command.consequence)}</p>
        </Notice>
      )}
      <FormErrors value={errors}>
        <SentForm
          action={command.label}
          isGrave={command.type === 'WithdrawDossier' || command.type === 'DropParticipant'}
          onCancel={onClose}
          {...form}
        >
          {children}
        </SentForm>
      </FormErrors>
    </SheetDialog>
  );
}
