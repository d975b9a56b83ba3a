import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../forms/DateField';
import { useFields } from '../../../forms/use-fields';
import type { ActionProps } from '../action-props';
import { CommandForm } from '../CommandForm';
import { ReasonField } from '../ReasonField';

/** An answer that the municipality takes back. */
export function WithdrawSignOffForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  return <UndoForm action={action} type="WithdrawSignOff" label={t('actions.withdrawnOn')} />;
}

/** A decision that was undone, so that the municipality is asked anew. */
export function AnnulSignOffForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  return <UndoForm action={action} type="AnnulSignOff" label={t('actions.annulledOn')} />;
}

interface UndoFormProps {
  action: ActionProps;
  type: 'WithdrawSignOff' | 'AnnulSignOff';
  label: string;
}

function UndoForm({ action, type, label }: UndoFormProps): ReactNode {
  const { values, bind } = useFields({ on: '', reason: '' });
  const participantId = action.command.participantId ?? '';
  return (
    <CommandForm action={action} build={() => ({ type, participantId, on: values.on, reason: values.reason })}>
      <DateField {...bind('on')} label={label} />
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}
