import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../forms/RadioField';
import { useFields } from '../../forms/use-fields';
import { type ActionProps, participantOf } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';

/** Says which of the answers that contradict each other holds, and why. */
export function SettleConflictForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ rowId: '', reason: '' });
  const participant = participantOf(action);
  const conflict = participant?.conflict;
  const answers = participant?.answers.filter(({ rowId }) => conflict?.rowIds.includes(rowId) === true) ?? [];
  const choices = answers.map(({ rowId, kindText, signer, received, channelText, text }) => ({
    value: rowId,
    label: t('actions.answerLine', { kind: kindText, name: signer?.name ?? channelText, when: received.text }),
    hint: text ?? undefined,
  }));
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'SettleConflict',
        participantId: participant?.id ?? '',
        slot: action.command.slot ?? conflict?.slot ?? 1,
        ...values,
      })}
    >
      <p>{conflict?.text}</p>
      <RadioField {...bind('rowId')} label={t('actions.whichAnswer')} choices={choices} />
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}
