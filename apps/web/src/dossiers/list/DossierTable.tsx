import type { DossierRow } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateWithDistance } from '../../parts/DateWithDistance';
import { ExampleTag } from '../../parts/ExampleTag';
import { StatusWord } from '../../parts/StatusWord';

/** Dossiers as rows; under 900 px as cards with the same facts in the same order. */
export function DossierTable({ dossiers }: { dossiers: readonly DossierRow[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <table className="table" role="table">
      <thead>
        <tr role="row">
          <th scope="col">{t('dossiers.dossier')}</th>
          <th scope="col">{t('dossiers.call')}</th>
          <th scope="col">{t('dossiers.phase')}</th>
          <th scope="col">{t('dossiers.answers')}</th>
          <th scope="col">{t('dossiers.next')}</th>
          <th scope="col">{t('dossiers.risk')}</th>
        </tr>
      </thead>
      <tbody>
        {dossiers.map((dossier) => (
          <DossierTableRow key={dossier.id} dossier={dossier} />
        ))}
      </tbody>
    </table>
  );
}

function DossierTableRow({ dossier }: { dossier: DossierRow }): ReactNode {
  const { t } = useTranslation();
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link to="/dossiers/$dossierId" params={{ dossierId: dossier.id }}>
          {dossier.title}
        </Link>
        <div className="soft small cluster">
          {dossier.number} <ExampleTag text={dossier.kindText} />
        </div>
      </th>
      <td role="cell" data-label={t('dossiers.call')}>
        {dossier.callTitle}
      </td>
      <td role="cell" data-label={t('dossiers.phase')}>
        {dossier.phase.title}
      </td>
      <td role="cell" data-label={t('dossiers.answers')}>
        <AnswerBar answered={dossier.answered} total={dossier.total} />
      </td>
      <td role="cell" data-label={t('dossiers.next')}>
        {dossier.next === null ? (
          <span className="soft">{t('dossiers.nothingNext')}</span>
        ) : (
          <DateWithDistance date={dossier.next} what={dossier.next.what} />
        )}
      </td>
      <td role="cell" data-label={t('dossiers.risk')}>
        <StatusWord tone={dossier.risk.tone} word={dossier.risk.word} />
      </td>
    </tr>
  );
}

function AnswerBar({ answered, total }: { answered: number; total: number }): ReactNode {
  const { t } = useTranslation();
  const share = total === 0 ? 0 : (100 * answered) / total;
  return (
    <span className="nowrap">
      <span className="screen-reader">{t('dossiers.answersOf', { answered, total })}</span>
      <span aria-hidden="true">
        {answered}/{total}{' '}
        <span className="bar">
          <span className="bar__fill" style={{ inlineSize: `${String(share)}%` }} />
        </span>
      </span>
    </span>
  );
}
