import type { OutageList } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cell, Row, RowHead, Table } from '../parts/Table';
import { unbroken } from '../parts/unbroken';

/** When our own pages or mail were down, how that was measured, and who got the time back. */
export function OutageTable({ list }: { list: OutageList }): ReactNode {
  const { t } = useTranslation();
  const heads = (['what', 'from', 'to', 'measured', 'credit'] as const).map((head) => t(`mailState.${head}`));
  return (
    <section className="sheet stack">
      <h2>{t('mailState.outages')}</h2>
      <p>{list.sentence}</p>
      <p className="small soft">{t('mailState.outagesHelp')}</p>
      {list.outages.length === 0 ? null : (
        <Table heads={heads}>
          {list.outages.map((outage) => (
            <OutageRow key={outage.id} outage={outage} />
          ))}
        </Table>
      )}
    </section>
  );
}

function OutageRow({ outage }: { outage: OutageList['outages'][number] }): ReactNode {
  const { t } = useTranslation();
  const { kindText, from, to, lengthText, measuredText, credits } = outage;
  return (
    <Row>
      <RowHead>{kindText}</RowHead>
      <Cell label={t('mailState.from')}>{unbroken(from.text)}</Cell>
      <Cell label={t('mailState.to')}>{to === null ? lengthText : `${to.text} (${lengthText})`}</Cell>
      <Cell label={t('mailState.measured')}>{measuredText}</Cell>
      <Cell label={t('mailState.credit')}>
        {credits.length === 0 ? t('mailState.nobody') : null}
        {credits.map(({ dossier, text }) => (
          <p key={dossier.id}>
            <Link to="/dossiers/$dossierId" params={{ dossierId: dossier.id }}>
              {dossier.number} {dossier.title}
            </Link>
            : {text}
          </p>
        ))}
      </Cell>
    </Row>
  );
}
