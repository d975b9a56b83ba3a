import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFields } from '../../forms/use-fields';
import { type ActionProps, participantOf } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';

/** Lets a participant go; its answers stay in the file and count no longer. */
export function DropParticipantForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ reason: '' });
  const participantId = action.command.participantId ?? '';
  return (
    <CommandForm action={action} build={() => ({ type: 'DropParticipant', participantId, reason: values.reason })}>
      <ReasonField
        {...bind('reason')}
        inMail={t('actions.reasonInMail', { name: participantOf(action)?.name ?? '' })}
      />
    </CommandForm>
  );
}
