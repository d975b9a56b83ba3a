import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { FileField } from '../../forms/FileField';
import { TextArea } from '../../forms/TextArea';
import { TextField } from '../../forms/TextField';
import { orNull, useFields } from '../../forms/use-fields';
import { type ActionProps, stepOf } from './action-props';
import { CommandForm } from './CommandForm';
import { UnmetConditions } from './UnmetConditions';

/** Records that the file went to the funder: the portal's time, its number, the file; with a reason when too early. */
export function SubmissionForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({
    submittedOn: '',
    submittedTime: '',
    receiptNumber: '',
    fileId: '',
    despiteReason: '',
  });
  const unmet = stepOf(action)?.unmet ?? [];
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'RecordSubmission',
        stepId: action.command.stepId ?? '',
        submittedOn: values.submittedOn,
        submittedTime: values.submittedTime,
        receiptNumber: values.receiptNumber,
        fileId: orNull(values.fileId),
        despiteReason: orNull(values.despiteReason),
      })}
    >
      <UnmetConditions unmet={unmet} />
      <div className="field-row">
        <DateField {...bind('submittedOn')} label={t('actions.submittedOn')} hint={t('actions.portalHint')} />
        <TextField
          {...bind('submittedTime')}
          type="time"
          isShort
          label={t('actions.submittedTime')}
          hint={t('actions.portalHint')}
        />
      </div>
      <TextField {...bind('receiptNumber')} label={t('actions.receipt')} />
      <FileField {...bind('fileId')} dossierId={action.page.id} isOptional label={t('actions.filed')} />
      {unmet.length === 0 ? null : (
        <TextArea {...bind('despiteReason')} label={t('actions.despite')} hint={t('actions.despiteHint')} />
      )}
    </CommandForm>
  );
}
