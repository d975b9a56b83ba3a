import type { Step } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { SelectField } from '../../forms/SelectField';
import { TextArea } from '../../forms/TextArea';
import { orNull, useFields } from '../../forms/use-fields';
import { type ActionProps, stepOf } from './action-props';
import { CommandForm } from './CommandForm';
import { ReasonField } from './ReasonField';
import { reportChoices, reportKey, reportOf } from './report-choice';

/** Records that the funder sent a report back, with its words and the new day. */
export function ReturnReportForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { report, choices } = useReports(action, ({ canBeReturned }) => canBeReturned);
  const { values, bind } = useFields({ report, returnedOn: '', dueOn: '', reason: '' });
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'ReturnReport',
        stepId: action.command.stepId ?? '',
        ...reportOf(values.report),
        returnedOn: values.returnedOn,
        dueOn: orNull(values.dueOn),
        reason: values.reason,
      })}
    >
      <SelectField {...bind('report')} label={t('actions.report')} choices={choices} startsEmpty />
      <DateField {...bind('returnedOn')} label={t('actions.returnedOn')} />
      <DateField {...bind('dueOn')} isOptional label={t('actions.correctedBy')} hint={t('actions.correctedByHint')} />
      <ReasonField {...bind('reason')} />
    </CommandForm>
  );
}

/** Records that the funder accepted a report. */
export function AcceptReportForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { report, choices } = useReports(action, ({ canBeAccepted }) => canBeAccepted);
  const { values, bind } = useFields({ report, acceptedOn: '', note: '' });
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'AcceptReport',
        stepId: action.command.stepId ?? '',
        ...reportOf(values.report),
        acceptedOn: values.acceptedOn,
        note: orNull(values.note),
      })}
    >
      <SelectField {...bind('report')} label={t('actions.report')} choices={choices} startsEmpty />
      <DateField {...bind('acceptedOn')} label={t('actions.acceptedOn')} />
      <TextArea {...bind('note')} isOptional label={t('actions.note')} />
    </CommandForm>
  );
}

/** The reports that it can be about, and the one that the button was about or the only one. */
function useReports(
  action: ActionProps,
  isMeant: (report: Step['years'][number]) => boolean,
): { report: string; choices: { value: string; label: string }[] } {
  const { t } = useTranslation();
  const reports = (stepOf(action)?.years ?? []).filter(isMeant);
  const choices = reportChoices(reports, (year) => t('actions.reportYear', { year }));
  const [only] = choices;
  const named = reportKey(action.command);
  return { report: named === '' && choices.length === 1 ? (only?.value ?? '') : named, choices };
}
