import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../forms/RadioField';
import { orNull, useFields } from '../../forms/use-fields';
import { type ActionProps, participantOf } from './action-props';
import { CommandForm } from './CommandForm';
import { QuotedWords } from './QuotedWords';
import { ReasonField } from './ReasonField';

/** Accepts or refuses the condition under which a participant agrees; nothing is chosen beforehand. */
export function DecideConditionForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ isAccepted: '', reason: '' });
  const { participantId, rowId } = action.command;
  const choices = [
    { value: 'yes', label: t('actions.acceptCondition') },
    { value: 'no', label: t('actions.refuseCondition') },
  ];
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'DecideCondition',
        participantId: participantId ?? '',
        rowId: rowId ?? '',
        isAccepted: values.isAccepted === '' ? null : values.isAccepted === 'yes',
        reason: orNull(values.reason),
      })}
    >
      <QuotedWords label={t('actions.condition')} words={participantOf(action)?.openCondition?.text} />
      <RadioField {...bind('isAccepted')} label={t('actions.decision')} choices={choices} />
      <ReasonField
        {...bind('reason')}
        isOptional
        inMail={t('actions.reasonInMail', { name: participantOf(action)?.name ?? '' })}
      />
    </CommandForm>
  );
}
