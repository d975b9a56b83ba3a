import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../forms/TextArea';
import { orNull, useFields } from '../../../forms/use-fields';
import type { ActionProps } from '../action-props';
import { CommandForm } from '../CommandForm';

/** The funder knows that an answer changed after the file had gone. */
export function FunderToldForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ note: '' });
  const participantId = action.command.participantId ?? '';
  return (
    <CommandForm action={action} build={() => ({ type: 'RecordFunderTold', participantId, note: orNull(values.note) })}>
      <TextArea {...bind('note')} isOptional label={t('actions.note')} hint={t('actions.funderToldHint')} />
    </CommandForm>
  );
}
