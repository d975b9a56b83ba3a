import type { MailText } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOfProblem } from '../forms/field-errors';
import { FormErrors } from '../forms/FormErrors';
import { SentForm } from '../forms/SentForm';
import { TextArea } from '../forms/TextArea';
import { TextField } from '../forms/TextField';
import { MailWordList } from './MailWordList';

export type MailWords = MailText['template'];

interface MailTextFormProps {
  mail: MailText;
  isBusy: boolean;
  /** What the API answered last; null when it did not refuse. */
  error: unknown;
  onSave: (words: MailWords) => void;
  /** Back to the words of the call; absent when they hold already. */
  onReset: (() => void) | undefined;
  /** The mail as it would be read, while it is typed. */
  preview?: (words: MailWords) => ReactNode;
}

/** Subject and text of one mail in one language, the words that can stand in it, and the way back. */
export function MailTextForm({ mail, isBusy, error, onSave, onReset, preview }: MailTextFormProps): ReactNode {
  const { t } = useTranslation();
  const [words, setWords] = useState<MailWords>(mail.template);
  return (
    <FormErrors value={withoutPlace(errorsOfProblem(error))}>
      <SentForm
        action={t('mailTexts.save')}
        isBusy={isBusy}
        error={error}
        onSend={() => {
          onSave(words);
        }}
      >
        <Fields words={words} onChange={setWords} />
        <MailWordList mail={mail} />
        {preview?.(words)}
        {onReset === undefined ? null : (
          <p>
            <button type="button" className="button button--small" onClick={onReset}>
              {t('mailTexts.reset')}
            </button>
          </p>
        )}
      </SentForm>
    </FormErrors>
  );
}

function Fields({ words, onChange }: { words: MailWords; onChange: (words: MailWords) => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        name="subject"
        label={t('post.subject')}
        value={words.subject}
        onChange={(subject) => {
          onChange({ ...words, subject });
        }}
      />
      <TextArea
        name="body"
        label={t('mailTexts.body')}
        hint={t('mailTexts.bodyHint')}
        rows={14}
        value={words.body}
        onChange={(body) => {
          onChange({ ...words, body });
        }}
      />
    </>
  );
}

/** The fields are called the same wherever the mail stands in what was sent. */
function withoutPlace(errors: ReturnType<typeof errorsOfProblem>): ReturnType<typeof errorsOfProblem> {
  return Object.fromEntries(Object.entries(errors).map(([name, text]) => [name.split('.').at(-1) ?? name, text]));
}
