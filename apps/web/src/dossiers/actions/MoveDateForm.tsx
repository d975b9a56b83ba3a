import type { DossierPage } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { HourField } from '../../forms/HourField';
import { RadioField } from '../../forms/RadioField';
import { orNull, useFields } from '../../forms/use-fields';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';

/** Moves the closing date or the internal one; open reminders follow, sent ones are corrected. */
export function MoveDateForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ date: '', on: '', time: '', reason: '' });
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'MoveDate',
        date: values.date as 'closing' | 'internalDue',
        on: values.on,
        time: values.date === 'closing' ? orNull(values.time) : null,
        reason: values.reason,
      })}
    >
      <RadioField {...bind('date')} label={t('actions.whichDate')} choices={useDates(action.page.dates)} />
      <DateField {...bind('on')} label={t('actions.newDate')} />
      {values.date === 'closing' ? (
        <HourField {...bind('time')} isOptional label={t('actions.newHour')} hint={t('actions.newHourHint')} />
      ) : null}
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}

function useDates({
  internalDue,
  closing,
}: DossierPage['dates']): readonly { value: string; label: string; hint: string | undefined }[] {
  const { t } = useTranslation();
  return [
    ...(internalDue === null
      ? []
      : [{ value: 'internalDue', label: t('actions.internalDue'), hint: internalDue.text }]),
    ...(closing === null ? [] : [{ value: 'closing', label: t('actions.closing'), hint: closing.text }]),
  ];
}
