import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { useFields } from '../../forms/use-fields';
import { DateWithDistance } from '../../parts/DateWithDistance';
import { type ActionProps, participantOf } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';

/** Gives one participant more time than the others. */
export function ExtendParticipantForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const participant = participantOf(action);
  const { values, bind } = useFields({ on: '', reason: '' });
  const participantId = action.command.participantId ?? '';
  return (
    <CommandForm action={action} build={() => ({ type: 'ExtendParticipant', participantId, ...values })}>
      {participant === null ? null : (
        <p>
          {t('dossier.due')}: <DateWithDistance date={participant.due} />
        </p>
      )}
      <DateField {...bind('on')} label={t('actions.until', { name: participant?.name ?? '' })} />
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}
