import type { OrganCode } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../forms/DateField';
import { TextArea } from '../../../forms/TextArea';
import { orNull, useFields } from '../../../forms/use-fields';
import type { ActionProps } from '../action-props';
import { CommandForm } from '../CommandForm';
import { OrganField } from './OrganField';

/** The organ met and did not treat the point; the next meeting, where it is known, holds back the reminders. */
export function NotTreatedForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { page, command } = action;
  const { values, bind } = useFields({ organ: '', meetingOn: '', nextOn: '', note: '' });
  return (
    <CommandForm
      action={action}
      build={() => ({
        type: 'RecordNotTreated',
        participantId: command.participantId ?? '',
        organ: values.organ as OrganCode,
        meetingOn: values.meetingOn,
        nextOn: orNull(values.nextOn),
        note: orNull(values.note),
      })}
    >
      <OrganField {...bind('organ')} callId={page.call.id} />
      <DateField {...bind('meetingOn')} label={t('actions.meetingOn')} />
      <DateField {...bind('nextOn')} isOptional label={t('actions.nextMeeting')} />
      <TextArea {...bind('note')} isOptional label={t('actions.note')} />
    </CommandForm>
  );
}
