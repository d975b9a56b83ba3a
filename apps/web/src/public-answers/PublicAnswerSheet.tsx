import type { PublicAnswer, PublicAnswerForm } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../forms/CheckField';
import { errorsOfProblem } from '../forms/field-errors';
import { FormErrors } from '../forms/FormErrors';
import { SentForm } from '../forms/SentForm';
import { TextArea } from '../forms/TextArea';
import { usePublicAnswers, useSavePublicAnswer } from './public-answer-query';

/** Questions that were answered, and the way to show an answer to everybody; nothing while there are none. */
export function PublicAnswerSheet({ dossierId }: { dossierId: string }): ReactNode {
  const { t } = useTranslation();
  const { data } = usePublicAnswers(dossierId);
  if (data === undefined || data.questions.length === 0) return null;
  return (
    <section className="sheet stack" aria-labelledby="public-answers">
      <h2 id="public-answers" className="group-title">
        {t('publicAnswers.title')} <span className="soft figures">{data.questions.length}</span>
      </h2>
      <ul className="plain-list lines">
        {data.questions.map((question) => (
          <li key={question.rowId} className="stack">
            <OneQuestion dossierId={dossierId} question={question} readers={data.readers} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OneQuestionProps {
  dossierId: string;
  question: PublicAnswer;
  readers: number;
}

function OneQuestion({ dossierId, question, readers }: OneQuestionProps): ReactNode {
  const { t } = useTranslation();
  const { unitName, asked, answered, shared } = question;
  return (
    <>
      <p>
        <strong>{unitName}</strong>: {asked}
      </p>
      <p className="soft">{answered}</p>
      <p>
        <Standing shared={shared} />
      </p>
      <details className="disclosure">
        <summary>{shared?.isShown === true ? t('publicAnswers.correct') : t('publicAnswers.share')}</summary>
        <ShareForm key={shared?.version ?? 0} dossierId={dossierId} question={question} readers={readers} />
      </details>
    </>
  );
}

function Standing({ shared }: Pick<PublicAnswer, 'shared'>): ReactNode {
  const { t } = useTranslation();
  if (shared === null) return t('publicAnswers.notShared');
  const words = { version: shared.version, when: shared.when.text, by: shared.by };
  if (!shared.isShown) return t('publicAnswers.takenOff', words);
  return shared.isMailed ? t('publicAnswers.sharedAndMailed', words) : t('publicAnswers.shared', words);
}

function ShareForm({ dossierId, question, readers }: OneQuestionProps): ReactNode {
  const { t } = useTranslation();
  const { asked, answered, shared, rowId } = question;
  const save = useSavePublicAnswer(dossierId, rowId);
  const [typed, setTyped] = useState({
    question: shared?.question ?? asked,
    answer: shared?.answer ?? answered,
    isShown: true,
    isMailed: false,
  });
  return (
    <FormErrors value={errorsOfProblem(save.error)}>
      <SentForm
        action={t('publicAnswers.save')}
        isBusy={save.isPending}
        error={save.error}
        onSend={() => {
          save.mutate({ after: shared?.version ?? 0, ...typed });
        }}
      >
        <ShareFields typed={typed} isShared={shared !== null} readers={readers} onChange={setTyped} />
      </SentForm>
    </FormErrors>
  );
}

interface ShareFieldsProps {
  typed: Omit<PublicAnswerForm, 'after'>;
  isShared: boolean;
  readers: number;
  onChange: (typed: Omit<PublicAnswerForm, 'after'>) => void;
}

function ShareFields({ typed, isShared, readers, onChange }: ShareFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <p className="small soft">{t('publicAnswers.namesNobody')}</p>
      <TextArea
        name="question"
        label={t('publicAnswers.question')}
        value={typed.question}
        onChange={(words) => onChange({ ...typed, question: words })}
      />
      <TextArea
        name="answer"
        label={t('publicAnswers.answer')}
        value={typed.answer}
        onChange={(words) => onChange({ ...typed, answer: words })}
      />
      {isShared ? (
        <CheckField
          name="isShown"
          label={t('publicAnswers.isShown')}
          isChecked={typed.isShown}
          onChange={(isShown) => onChange({ ...typed, isShown })}
        />
      ) : null}
      <CheckField
        name="isMailed"
        label={t('publicAnswers.isMailed', { count: readers })}
        isChecked={typed.isMailed && typed.isShown}
        onChange={(isMailed) => onChange({ ...typed, isMailed })}
      />
    </>
  );
}
