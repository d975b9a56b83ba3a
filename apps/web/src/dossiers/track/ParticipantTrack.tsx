import type { DossierPage, Participant } from '@penhouder/contracts';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DateWithDistance } from '../../parts/DateWithDistance';
import { countText } from '../../parts/numbers';
import { StatusWord } from '../../parts/StatusWord';
import { TrackPlan } from '../../plan/TrackPlan';
import { TrackAnswers } from './TrackAnswers';
import { TrackCommands } from './TrackCommands';
import { TrackContacts } from './TrackContacts';
import { TrackDecisions } from './TrackDecisions';
import { TrackDocuments } from './TrackDocuments';
import { TrackTexts } from './TrackTexts';
import { TrackTimeline } from './TrackTimeline';
import { TrackWaiting } from './TrackWaiting';

interface ParticipantTrackProps {
  page: DossierPage;
  participant: Participant;
  onClose: () => void;
}

/** Everything about one participant: what waits, answers, contacts, mails, and what can be done. */
export function ParticipantTrack({ page, participant, onClose }: ParticipantTrackProps): ReactNode {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { name, standing } = participant;
  return (
    <aside className="sheet track stack" aria-label={t('dossier.track', { name })}>
      <div className="sheet__title track__title">
        <h3 ref={heading} tabIndex={-1}>
          {name}
        </h3>
        <button type="button" className="button button--quiet button--small" onClick={onClose}>
          <X className="icon" aria-hidden="true" />
          {t('dossier.backToTable')}
        </button>
      </div>
      <p>
        <StatusWord tone={standing.tone} word={standing.word} />
      </p>
      <TrackFacts participant={participant} />
      <TrackWaiting participant={participant} />
      <TrackCommands commands={participant.commands} />
      <TrackPlan page={page} participantId={participant.id} />
      <TrackAnswers participant={participant} />
      <TrackDocuments page={page} participantId={participant.id} />
      <TrackTexts page={page} participantId={participant.id} />
      <TrackDecisions participant={participant} />
      <TrackContacts contacts={participant.contacts} />
      <TrackTimeline page={page} participantId={participant.id} />
    </aside>
  );
}

function TrackFacts({ participant }: { participant: Participant }): ReactNode {
  const { t } = useTranslation();
  return (
    <dl className="facts">
      <TrackDue participant={participant} />
      <TrackFigure label={t('draft.countsAs')} text={t(`draft.role.${participant.role}`)} />
      {participant.figures.map((figure) => (
        <TrackFigure key={figure.id} label={figure.label} text={countText(figure.value)} />
      ))}
      <TrackProof proof={participant.proof} />
    </dl>
  );
}

/** Nothing in a dossier that asks nobody for an answer by a day. */
function TrackDue({ participant: { due, isExtended } }: { participant: Participant }): ReactNode {
  const { t } = useTranslation();
  if (due === null) return null;
  return (
    <>
      <dt>{t('dossier.due')}</dt>
      <dd>
        <DateWithDistance date={due} what={isExtended ? t('dossier.extended') : undefined} />
      </dd>
    </>
  );
}

function TrackFigure({ label, text }: { label: string; text: string }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd className="figures">{text}</dd>
    </>
  );
}

/** The three days of what proves an answer, as far as they are known. */
function TrackProof({ proof }: Pick<Participant, 'proof'>): ReactNode {
  const { t } = useTranslation();
  if (proof === null) return null;
  const { decided, proved, signed } = proof;
  return (
    <>
      <TrackFigure label={t('actions.organDecidedOn')} text={decided.text} />
      {proved === null ? null : <TrackFigure label={t('actions.provedOn')} text={proved.text} />}
      {signed === null ? null : <TrackFigure label={t('actions.signedOn')} text={signed.text} />}
    </>
  );
}
