import type { DossierRow } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateWithDistance } from '../../parts/DateWithDistance';
import { ExampleTag } from '../../parts/ExampleTag';
import { StatusWord } from '../../parts/StatusWord';
import { Cell, Row, RowHead, Table } from '../../parts/Table';
import { unbroken } from '../../parts/unbroken';

/** Dossiers as rows; under 900 px as cards with the same facts in the same order. */
export function DossierTable({ dossiers }: { dossiers: readonly DossierRow[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table
      heads={[
        t('dossiers.dossier'),
        t('dossiers.call'),
        t('dossiers.phase'),
        t('dossiers.answers'),
        t('dossiers.next'),
        t('dossiers.risk'),
      ]}
    >
      {dossiers.map((dossier) => (
        <DossierTableRow key={dossier.id} dossier={dossier} />
      ))}
    </Table>
  );
}

function DossierTableRow({ dossier }: { dossier: DossierRow }): ReactNode {
  const { t } = useTranslation();
  return (
    <Row>
      <RowHead>
        <Link to="/dossiers/$dossierId" params={{ dossierId: dossier.id }}>
          {dossier.title}
        </Link>
        <div className="soft small cluster">
          {dossier.number} <ExampleTag text={dossier.kindText} />
        </div>
      </RowHead>
      <Cell label={t('dossiers.call')}>{dossier.callTitle}</Cell>
      <Cell label={t('dossiers.phase')}>{dossier.phase.title}</Cell>
      <Cell label={t('dossiers.answers')}>
        <AnswerBar answered={dossier.answered} total={dossier.total} />
      </Cell>
      <Cell label={t('dossiers.next')}>
        {dossier.next === null ? (
          <span className="soft">{t('dossiers.nothingNext')}</span>
        ) : (
          <DateWithDistance date={dossier.next} what={dossier.next.what} />
        )}
      </Cell>
      <Cell label={t('dossiers.risk')}>
        <StatusWord tone={dossier.risk.tone} word={dossier.risk.word} />
        {dossier.riskText === null ? null : (
          <p className="small">
            {unbroken(dossier.riskText)}
            {dossier.moreRisks === 0 ? null : (
              <span className="soft"> {t('dossiers.moreRisks', { count: dossier.moreRisks })}</span>
            )}
          </p>
        )}
      </Cell>
    </Row>
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
