import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../forms/TextArea';
import { useFields } from '../../forms/use-fields';
import { type ActionProps, participantOf } from './action-props';
import { CommandForm } from './CommandForm';
import { QuotedWords } from './QuotedWords';

/** Answers what a participant asked; the answer leaves as a mail and reminders go on. */
export function AnswerQuestionForm(action: ActionProps): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ answer: '' });
  const participantId = action.command.participantId ?? '';
  return (
    <CommandForm action={action} build={() => ({ type: 'AnswerQuestion', participantId, answer: values.answer })}>
      <QuotedWords label={t('actions.question')} words={participantOf(action)?.openQuestion?.text} />
      <TextArea {...bind('answer')} label={t('actions.yourAnswer')} hint={t('actions.yourAnswerHint')} />
    </CommandForm>
  );
}
