import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { HourField } from '../../forms/HourField';
import { orNull, useFields } from '../../forms/use-fields';
import { DateWithDistance } from '../../parts/DateWithDistance';
import { type ActionProps, stepOf } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';

/** Moves the own last day of one step, or gives it one; the call keeps saying what it said. */
export function MoveStepDateForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ on: '', time: '', reason: '' });
  const due = stepOf(action)?.due ?? null;
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'MoveStepDate',
        stepId: action.command.stepId ?? '',
        on: values.on,
        time: orNull(values.time),
        reason: values.reason,
      })}
    >
      {due === null ? null : (
        <p>
          {t('actions.dueNow')}: <DateWithDistance date={due} />
        </p>
      )}
      <DateField {...bind('on')} label={t('actions.newDate')} />
      <HourField {...bind('time')} isOptional label={t('actions.newHour')} hint={t('actions.newHourHint')} />
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}
