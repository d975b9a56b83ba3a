import type { Participant, ParticipantMail } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../../parts/StatusWord';

interface ParticipantTableProps {
  participants: readonly Participant[];
  chosenId: string | null;
  onChoose: (participantId: string) => void;
}

/** Who takes part and how it stands with them; under 900 px as cards. */
export function ParticipantTable({ participants, chosenId, onChoose }: ParticipantTableProps): ReactNode {
  const { t } = useTranslation();
  return (
    <table className="table" role="table">
      <thead>
        <tr role="row">
          <th scope="col">{t('dossier.participant')}</th>
          <th scope="col">{t('dossier.answer')}</th>
          <th scope="col">{t('dossier.organ')}</th>
          <th scope="col">{t('dossier.lastMail')}</th>
          <th scope="col">{t('dossier.nextMail')}</th>
        </tr>
      </thead>
      <tbody>
        {participants.map((participant) => (
          <ParticipantRow
            key={participant.id}
            participant={participant}
            isChosen={participant.id === chosenId}
            onChoose={onChoose}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ParticipantRowProps {
  participant: Participant;
  isChosen: boolean;
  onChoose: (participantId: string) => void;
}

function ParticipantRow({ participant, isChosen, onChoose }: ParticipantRowProps): ReactNode {
  const { t } = useTranslation();
  const { id, name, figures, standing, organText, lastMail, nextMail } = participant;
  return (
    <tr role="row" data-selected={isChosen}>
      <th scope="row" role="rowheader">
        <button
          type="button"
          id={`row-${id}`}
          className="row-button"
          aria-expanded={isChosen}
          aria-label={t('dossier.openTrack', { name })}
          onClick={() => {
            onChoose(id);
          }}
        >
          {name}
        </button>
        {figures.map((figure) => (
          <span key={figure.id} className="soft small block normal">
            {figure.text}
          </span>
        ))}
      </th>
      <td role="cell" data-label={t('dossier.answer')}>
        <StatusWord tone={standing.tone} word={standing.word} />
      </td>
      <td role="cell" data-label={t('dossier.organ')} className={organText === null ? 'table__empty' : undefined}>
        {organText ?? <None />}
      </td>
      <td role="cell" data-label={t('dossier.lastMail')} className={lastMail === null ? 'table__empty' : undefined}>
        {lastMail === null ? <None /> : <LastMail mail={lastMail} />}
      </td>
      <td role="cell" data-label={t('dossier.nextMail')} className={nextMail === null ? 'table__empty' : undefined}>
        {nextMail === null ? <None /> : <MailMoment mail={nextMail} />}
      </td>
    </tr>
  );
}

function LastMail({ mail }: { mail: ParticipantMail }): ReactNode {
  return (
    <span>
      <MailMoment mail={mail} />
      {mail.status.tone === 'late' ? <StatusWord tone="late" word={mail.status.word} /> : null}
    </span>
  );
}

function MailMoment({ mail }: { mail: ParticipantMail }): ReactNode {
  return (
    <span>
      {mail.kindText}
      <time className="soft small block" dateTime={mail.when.at}>
        {mail.when.text}
      </time>
    </span>
  );
}

function None(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="screen-reader">{t('dossier.none')}</span>
    </>
  );
}
