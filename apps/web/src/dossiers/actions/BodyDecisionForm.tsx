import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { FileField } from '../../forms/FileField';
import { RadioField } from '../../forms/RadioField';
import { TextArea } from '../../forms/TextArea';
import { orNull, useFields } from '../../forms/use-fields';
import { type ActionProps, stepOf } from './action-props';
import { buildBodyDecision } from './body-decision';
import { CommandForm } from './CommandForm';
import { PresenceFields, VoteFields } from './VoteFields';

/** Records what the body's own board decided: meeting, presence, vote, extract. */
export function BodyDecisionForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({
    outcome: '',
    meetingOn: '',
    entitled: '',
    present: '',
    for: '',
    against: '',
    abstained: '',
    nextMeetingOn: '',
    extractFileId: '',
    note: '',
  });
  const outcomes = (['approved', 'rejected', 'notTreated'] as const).map((value) => ({
    value,
    label: t(`actions.${value}`),
  }));
  const isTreated = values.outcome !== 'notTreated';
  const stepId = action.command.stepId ?? '';
  return (
    <CommandForm action={action} build={() => buildBodyDecision(stepId, { ...values, note: orNull(values.note) })}>
      <RadioField {...bind('outcome')} label={t('actions.outcome')} choices={outcomes} />
      <DateField {...bind('meetingOn')} label={t('actions.meetingOn')} />
      <PresenceFields
        entitled={bind('entitled')}
        present={bind('present')}
        moreThan={stepOf(action)?.suggested.presenceMoreThan ?? null}
      />
      {isTreated ? (
        <VoteFields inFavour={bind('for')} against={bind('against')} abstained={bind('abstained')} />
      ) : (
        <DateField {...bind('nextMeetingOn')} isOptional label={t('actions.nextMeeting')} />
      )}
      <FileField {...bind('extractFileId')} dossierId={action.page.id} isOptional label={t('actions.extract')} />
      <TextArea {...bind('note')} isOptional label={t('actions.note')} />
    </CommandForm>
  );
}
