import { centsOf, type Command } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { RadioField } from '../../forms/RadioField';
import { TextArea } from '../../forms/TextArea';
import { TextField } from '../../forms/TextField';
import { orNull, useFields } from '../../forms/use-fields';
import { type ActionProps, stepOf } from './action-props';
import { CommandForm } from './CommandForm';

type Outcome = Extract<Command, { type: 'RecordFunderDecision' }>['outcome'];

/** Records what the funder decided; the amount is the call's own unless another is typed. */
export function FunderDecisionForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ outcome: '', decidedOn: '', amountCents: '', note: '' });
  const { outcomes = [], amount: suggested = null } = stepOf(action)?.suggested ?? {};
  const hasAmount = outcomes.find(({ value }) => value === values.outcome)?.hasAmount === true;
  const hint = suggested === null ? t('actions.amountNoHint') : t('actions.amountHint', { text: suggested.text });
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'RecordFunderDecision',
        stepId: action.command.stepId ?? '',
        outcome: values.outcome as Outcome,
        decidedOn: values.decidedOn,
        amountCents: hasAmount ? centsOf(values.amountCents) : null,
        note: orNull(values.note),
      })}
    >
      <RadioField {...bind('outcome')} label={t('actions.outcome')} choices={outcomes} />
      <DateField {...bind('decidedOn')} label={t('actions.decidedOn')} />
      {hasAmount ? (
        <TextField
          {...bind('amountCents')}
          inputMode="decimal"
          isOptional={suggested !== null}
          label={t('actions.amount')}
          hint={hint}
        />
      ) : null}
      <TextArea {...bind('note')} isOptional label={t('actions.note')} />
    </CommandForm>
  );
}
