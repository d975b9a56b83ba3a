import type { Participant } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../parts/Notice';

/** What of this participant waits for the coordinator: a question, a condition, a conflict; and who must still sign. */
export function TrackWaiting({ participant }: { participant: Participant }): ReactNode {
  const { t } = useTranslation();
  const { openQuestion, openCondition, conflict } = participant;
  return (
    <>
      <Fairness participant={participant} />
      {participant.missingText === null ? null : (
        <Notice tone="wait">
          <h4>{t('dossier.missing')}</h4>
          <p>{participant.missingText}</p>
        </Notice>
      )}
      {openQuestion === null ? null : (
        <Waits title={t('dossier.openQuestion')} text={openQuestion.text} asked={openQuestion.asked.text} />
      )}
      {openCondition === null ? null : (
        <Waits title={t('dossier.openCondition')} text={openCondition.text} asked={openCondition.asked.text} />
      )}
      {conflict === null ? null : (
        <Notice tone="late">
          <h4>{t('dossier.conflict')}</h4>
          <p>{conflict.text}</p>
        </Notice>
      )}
    </>
  );
}

function Waits({ title, text, asked }: { title: string; text: string; asked: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <Notice tone="wait">
      <h4>{title}</h4>
      <blockquote className="typed">{text}</blockquote>
      <p className="small soft">{t('dossier.asked', { date: asked })}</p>
    </Notice>
  );
}

/** What our own outages gave it, and how often it came in vain. */
function Fairness({ participant: { creditText, failedAttemptsText } }: { participant: Participant }): ReactNode {
  if (creditText === null && failedAttemptsText === null) return null;
  return (
    <Notice tone="hold">
      {creditText === null ? null : <p>{creditText}</p>}
      {failedAttemptsText === null ? null : <p>{failedAttemptsText}</p>}
    </Notice>
  );
}
