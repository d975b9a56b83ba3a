import type { CommandType } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldErrors, FormErrors } from '../../forms/FormErrors';
import { SentForm } from '../../forms/SentForm';
import { Notice } from '../../parts/Notice';
import { unbroken } from '../../parts/unbroken';
import { SheetDialog } from '../../parts/SheetDialog';
import { type ActionProps, participantOf, stepOf } from './action-props';

interface ActionSheetProps {
  action: ActionProps;
  isBusy: boolean;
  error: unknown;
  errors: FieldErrors;
  onSend: () => void;
  children?: ReactNode;
}

const GRAVE: ReadonlySet<CommandType> = new Set(['WithdrawDossier', 'EndDossier', 'DropParticipant']);
/** Their words do not say by themselves which step they are about. */
const OF_ANY_STEP: ReadonlySet<CommandType> = new Set([
  'ActOnStep',
  'MoveStepDate',
  'SkipStep',
  'StopDuty',
  'RecordReport',
]);

/** The sheet of one command: what it is, what it causes outside the house, its fields, its one button. */
export function ActionSheet({ action, children, errors, ...form }: ActionSheetProps): ReactNode {
  const { t } = useTranslation();
  const { command, onClose } = action;
  const { label } = command;
  const name = nameBeside(action);
  return (
    <SheetDialog title={name === null ? label : t('actions.titleOf', { label, name })} onClose={onClose}>
      {command.consequence === null ? null : (
        <Notice tone="hold">
          <p>{unbroken(command.consequence)}</p>
        </Notice>
      )}
      <FormErrors value={errors}>
        <SentForm action={label} isGrave={GRAVE.has(command.type)} onCancel={onClose} {...form}>
          {children}
        </SentForm>
      </FormErrors>
    </SheetDialog>
  );
}

/** Whom or what it is about; null where the button's words say so. */
function nameBeside(action: ActionProps): string | null {
  const { label, type } = action.command;
  const step = OF_ANY_STEP.has(type) ? stepOf(action)?.title : undefined;
  const name = participantOf(action)?.name ?? step ?? '';
  return name === '' || label.includes(name) ? null : name;
}
