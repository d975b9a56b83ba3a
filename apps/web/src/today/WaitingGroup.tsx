import type { Waiting } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ExampleTag } from '../parts/ExampleTag';
import { unbroken } from '../parts/unbroken';

/** Whom we wait for, and since when; folded, because nothing is to be done. */
export function WaitingGroup({ waiting }: { waiting: readonly Waiting[] }): ReactNode {
  const { t } = useTranslation();
  if (waiting.length === 0) return <p className="soft">{t('today.waitingEmpty')}</p>;
  return (
    <details className="sheet disclosure">
      <summary>
        <h2 className="group-title group-title--inline">{t('today.waiting', { count: waiting.length })}</h2>
      </summary>
      <ul className="plain-list lines">
        {waiting.map((one) => (
          <li key={`${one.dossier.id} ${one.participantId ?? one.text}`} className="line">
            <WaitingLine waiting={one} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function WaitingLine({ waiting }: { waiting: Waiting }): ReactNode {
  const { t } = useTranslation();
  const { dossier, participantId, since, until } = waiting;
  return (
    <>
      <div className="line__words">
        <p>{unbroken(waiting.text)}</p>
        <p className="soft small cluster">
          <Link
            to="/dossiers/$dossierId"
            params={{ dossierId: dossier.id }}
            search={participantId === null ? {} : { deelnemer: participantId }}
          >
            {dossier.number} {dossier.title}
          </Link>
          <ExampleTag text={dossier.kindText} />
          {dossier.clockText === null ? null : <span>{dossier.clockText}</span>}
        </p>
      </div>
      <p className="line__when figures small">
        {since === null ? null : <span>{t('today.since', { date: since.text })}</span>}
        {until === null ? null : <span>{t('today.until', { date: until.text })}</span>}
      </p>
    </>
  );
}
