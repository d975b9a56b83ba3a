import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { FileField } from '../../forms/FileField';
import { SelectField } from '../../forms/SelectField';
import { TextArea } from '../../forms/TextArea';
import { orNull, useFields } from '../../forms/use-fields';
import { type ActionProps, stepOf } from './action-props';
import { CommandForm } from './CommandForm';
import { reportChoices, reportKey, reportOf } from './report-choice';

/** Records that the report of a year went to the funder. */
export function ReportForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { command, page } = action;
  const { values, bind } = useFields({ report: reportKey(command), submittedOn: '', fileId: '', note: '' });
  const open = stepOf(action)?.years.filter(({ status }) => status.tone !== 'done') ?? [];
  const choices = reportChoices(open, (year) => t('actions.reportYear', { year }));
  const meant = open.find((report) => reportKey(report) === reportKey(command));
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'RecordReport',
        stepId: command.stepId ?? '',
        ...reportOf(values.report),
        submittedOn: values.submittedOn,
        fileId: orNull(values.fileId),
        note: orNull(values.note),
      })}
    >
      {meant === undefined ? (
        <SelectField {...bind('report')} label={t('actions.report')} choices={choices} startsEmpty />
      ) : (
        <p>{t('actions.reportYear', { year: meant.label })}</p>
      )}
      <DateField {...bind('submittedOn')} label={t('actions.reportedOn')} />
      <FileField {...bind('fileId')} dossierId={page.id} isOptional label={t('actions.report')} />
      <TextArea {...bind('note')} isOptional label={t('actions.note')} />
    </CommandForm>
  );
}
