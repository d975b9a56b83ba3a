import type { OrganCode } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../forms/DateField';
import { RadioField } from '../../../forms/RadioField';
import { TextArea } from '../../../forms/TextArea';
import { orNull, useFields } from '../../../forms/use-fields';
import type { ActionProps } from '../action-props';
import { CommandForm } from '../CommandForm';
import { OrganField } from './OrganField';

/** The second decision, by the organ that binds; it can also refuse. */
export function RatificationForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { page, command } = action;
  const { values, bind } = useFields({ isRatified: '', organ: '', on: '', note: '' });
  const outcomes = [
    { value: 'yes', label: t('actions.ratified') },
    { value: 'no', label: t('actions.notRatified') },
  ];
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'RecordRatification',
        participantId: command.participantId ?? '',
        isRatified: values.isRatified === '' ? null : values.isRatified === 'yes',
        organ: values.organ as OrganCode,
        on: values.on,
        note: orNull(values.note),
      })}
    >
      <RadioField {...bind('isRatified')} label={t('actions.outcome')} choices={outcomes} />
      <OrganField {...bind('organ')} callId={page.call.id} />
      <DateField {...bind('on')} label={t('actions.decidedOn')} />
      <TextArea {...bind('note')} isOptional label={t('actions.note')} />
    </CommandForm>
  );
}
