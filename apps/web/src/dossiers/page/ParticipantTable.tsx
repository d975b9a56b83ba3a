import type { Participant, ParticipantMail } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureLines } from '../../parts/FigureLines';
import { StatusWord } from '../../parts/StatusWord';
import { Cell, Row, RowHead, Table } from '../../parts/Table';
import { unbroken } from '../../parts/unbroken';

interface ParticipantTableProps {
  participants: readonly Participant[];
  chosenId: string | null;
  onChoose: (participantId: string) => void;
}

/** Who takes part and how it stands with them; under 900 px as cards. */
export function ParticipantTable({ participants, chosenId, onChoose }: ParticipantTableProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Table
      heads={[
        t('dossier.participant'),
        t('dossier.answer'),
        t('dossier.organ'),
        t('dossier.lastMail'),
        t('dossier.nextMail'),
      ]}
    >
      {participants.map((participant) => (
        <ParticipantRow
          key={participant.id}
          participant={participant}
          isChosen={participant.id === chosenId}
          onChoose={onChoose}
        />
      ))}
    </Table>
  );
}

interface ParticipantRowProps {
  participant: Participant;
  isChosen: boolean;
  onChoose: (participantId: string) => void;
}

function ParticipantRow({ participant, isChosen, onChoose }: ParticipantRowProps): ReactNode {
  const { t } = useTranslation();
  const { id, name, role, figures, standing, organText, lastMail, nextMail } = participant;
  return (
    <Row isChosen={isChosen}>
      <RowHead>
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
        {role === 'signatory' ? null : <span className="block small soft">{t(`draft.role.${role}`)}</span>}
        <FigureLines figures={figures} />
      </RowHead>
      <Cell label={t('dossier.answer')} isEmpty={standing.word === ''}>
        {standing.word === '' ? <None /> : <StatusWord tone={standing.tone} word={standing.word} />}
      </Cell>
      <Cell label={t('dossier.organ')} isEmpty={organText === null}>
        {organText ?? <None />}
      </Cell>
      <Cell label={t('dossier.lastMail')} isEmpty={lastMail === null}>
        {lastMail === null ? <None /> : <LastMail mail={lastMail} />}
      </Cell>
      <Cell label={t('dossier.nextMail')} isEmpty={nextMail === null}>
        {nextMail === null ? <None /> : <MailMoment mail={nextMail} />}
      </Cell>
    </Row>
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
        {unbroken(mail.when.text)}
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
