import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../forms/SelectField';
import { useFields } from '../../forms/use-fields';
import { type ActionProps, stepOf } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';

/** Ends a yearly duty earlier than foreseen; the last year that is still reported on is chosen. */
export function StopDutyForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ lastYear: '', reason: '' });
  const years = [...new Set(stepOf(action)?.years.map(({ year }) => year))];
  const choices = years.map((year) => ({ value: String(year), label: t('actions.reportYear', { year }) }));
  const none = { value: String(Math.min(...years) - 1), label: t('actions.noReportAnyMore') };
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'StopDuty',
        stepId: action.command.stepId ?? '',
        lastYear: values.lastYear === '' ? Number.NaN : Number(values.lastYear),
        reason: values.reason,
      })}
    >
      <SelectField
        {...bind('lastYear')}
        label={t('actions.lastReport')}
        choices={years.length === 0 ? [] : [none, ...choices]}
        startsEmpty
      />
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}
