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
  const { isLate, uncountedText } = answer;
  return (
    <article className="card stack stack--close">
      <p className="cluster">
        <strong>{answer.kindText}</strong>
        <Standing answer={answer} />
        {isLate ? <StatusWord tone="late" word={t('dossier.late')} /> : null}
      </p>
      {uncountedText === null ? null : <p>{uncountedText}</p>}
      {answer.text === null ? null : <blockquote className="typed">{answer.text}</blockquote>}
      <AnswerFacts answer={answer} />
    </article>
  );
}

/** What still has to be decided by the coordinator does not hold yet. */
const DECIDED_BY_COORDINATOR: ReadonlySet<Answer['kind']> = new Set(['question', 'handOver', 'absence']);

function Standing({ answer: { kind, condition, isCurrent } }: { answer: Answer }): ReactNode {
  const { t } = useTranslation();
  if (!isCurrent) return <StatusWord tone="hold" word={t('dossier.notCurrent')} />;
  const isWaiting = condition === 'open' || DECIDED_BY_COORDINATOR.has(kind);
  return isWaiting ? (
    <StatusWord tone="wait" word={t('dossier.waitsForYou')} />
  ) : (
    <StatusWord tone="done" word={t('dossier.current')} />
  );
}
