import type { Answer, Participant } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../../parts/StatusWord';
import { AnswerFacts } from './AnswerFacts';

/** Every answer of the participant, the newest as the API orders them, with what was typed and its evidence. */
export function TrackAnswers({ participant }: { participant: Participant }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="stack stack--close">
      <h4>{t('dossier.answers')}</h4>
      {participant.answers.length === 0 ? <p className="soft">{t('dossier.noAnswers')}</p> : null}
      {participant.answers.map((answer) => (
        <AnswerCard key={answer.rowId} answer={answer} />
      ))}
    </section>
  );
}

function AnswerCard({ answer }: { answer: Answer }): ReactNode {
  const { t } = useTranslation();
  const { isCurrent, isLate, uncountedText } = answer;
  return (
    <article className="card stack stack--close">
      <p className="cluster">
        <strong>{answer.kindText}</strong>
        <StatusWord tone={isCurrent ? 'done' : 'hold'} word={t(isCurrent ? 'dossier.current' : 'dossier.notCurrent')} />
        {isLate ? <StatusWord tone="late" word={t('dossier.late')} /> : null}
      </p>
      {uncountedText === null ? null : <p>{uncountedText}</p>}
      {answer.text === null ? null : <blockquote className="typed">{answer.text}</blockquote>}
      <AnswerFacts answer={answer} />
    </article>
  );
}
