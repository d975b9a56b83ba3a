import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { HourField } from '../../forms/HourField';
import { FileField } from '../../forms/FileField';
import { TextArea } from '../../forms/TextArea';
import { TextField } from '../../forms/TextField';
import { type Bound, orNull, useFields } from '../../forms/use-fields';
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
      <PortalMoment day={bind('submittedOn')} time={bind('submittedTime')} />
      <TextField {...bind('receiptNumber')} label={t('actions.receipt')} />
      <FileField {...bind('fileId')} dossierId={action.page.id} isOptional label={t('actions.filed')} />
      {unmet.length === 0 ? null : (
        <TextArea {...bind('despiteReason')} label={t('actions.despite')} hint={t('actions.despiteHint')} />
      )}
    </CommandForm>
  );
}

function PortalMoment({ day, time }: { day: Bound<string>; time: Bound<string> }): ReactNode {
  const { t } = useTranslation();
  const hint = t('actions.portalHint');
  return (
    <div className="field-row">
      <DateField {...day} label={t('actions.submittedOn')} hint={hint} />
      <HourField {...time} label={t('actions.submittedTime')} hint={hint} />
    </div>
  );
}
