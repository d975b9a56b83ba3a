import type { YearlyReport } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countText } from '../../parts/numbers';
import { Cell, Row, RowHead, Table } from '../../parts/Table';
import { unbroken } from '../../parts/unbroken';

type Group = YearlyReport['groups'][number];

/** One sheet per priority, obligation or sort, or one for the whole year; an empty one says so. */
export function ReportGroups({ report }: { report: YearlyReport }): ReactNode {
  return report.groups.map((group) => (
    <section key={group.key} className="sheet" aria-labelledby={`group-${group.key}`}>
      <div className="sheet__title">
        <h2 id={`group-${group.key}`}>{group.title}</h2>
        <p className="soft small figures">{unbroken(group.total.text)}</p>
      </div>
      {group.entries.length === 0 ? null : <Entries group={group} layout={report.layout} />}
    </section>
  ));
}

/** A column that says the same on every row is left out: the title of the sheet says it. */
function Entries({ group, layout }: { group: Group; layout: YearlyReport['layout'] }): ReactNode {
  const { t } = useTranslation();
  const hasCode = layout !== 'byCode' && group.entries.some(({ code }) => code !== null);
  const hasSort = layout !== 'bySort';
  const heads = [
    t('reports.what'),
    t('reports.day'),
    ...(hasSort ? [t('reports.sort')] : []),
    ...(hasCode ? [t('reports.code')] : []),
    t('reports.present'),
  ];
  return (
    <Table heads={heads}>
      {group.entries.map((entry) => (
        <Row key={entry.key}>
          <RowHead>{entry.what}</RowHead>
          <Cell label={t('reports.day')}>{unbroken(entry.on.text)}</Cell>
          {hasSort ? <Cell label={t('reports.sort')}>{entry.sort}</Cell> : null}
          {hasCode ? (
            <Cell label={t('reports.code')} isEmpty={entry.code === null}>
              {entry.code}
            </Cell>
          ) : null}
          <Cell label={t('reports.present')} className="figures">
            {entry.present === null ? (
              <span className="soft">{t('reports.presentUnknown')}</span>
            ) : (
              countText(entry.present)
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
