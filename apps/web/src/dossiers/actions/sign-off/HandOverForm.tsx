import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../../forms/RadioField';
import { useFields } from '../../../forms/use-fields';
import { type ActionProps, participantOf } from '../action-props';
import { CommandForm } from '../CommandForm';
import { QuotedWords } from '../QuotedWords';
import { ReasonField } from '../ReasonField';

/** Agrees or not that somebody outside the organisation's mail domain takes over; nothing is chosen beforehand. */
export function HandOverForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ isAgreed: '', reason: '' });
  const { participantId, rowId } = action.command;
  const participant = participantOf(action);
  const asked = participant?.answers.find((answer) => answer.rowId === rowId);
  const choices = [
    { value: 'yes', label: t('actions.agreeHandOver') },
    { value: 'no', label: t('actions.refuseHandOver') },
  ];
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'DecideHandOver',
        participantId: participantId ?? '',
        rowId: rowId ?? '',
        isAgreed: values.isAgreed === '' ? null : values.isAgreed === 'yes',
        reason: values.reason,
      })}
    >
      <QuotedWords label={t('actions.colleague')} words={asked?.text ?? undefined} />
      <RadioField {...bind('isAgreed')} label={t('actions.decision')} choices={choices} />
      <ReasonField {...bind('reason')} inMail={t('actions.reasonInMail', { name: participant?.name ?? '' })} />
    </CommandForm>
  );
}
