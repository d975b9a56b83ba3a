import type { Privacy } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cell, Row, RowHead, Table } from '../parts/Table';
import { unbroken } from '../parts/unbroken';

/** What went, when and how; nothing says of whom. */
export function RunList({ runs }: { runs: Privacy['runs'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="sheet stack">
      <h2>{t('privacy.runs')}</h2>
      {runs.length === 0 ? (
        <p>{t('privacy.noRuns')}</p>
      ) : (
        <Table heads={[t('privacy.when'), t('privacy.who'), t('privacy.what')]}>
          {runs.map(({ when, text, counts }) => (
            <Row key={when.at}>
              <RowHead>{unbroken(when.text)}</RowHead>
              <Cell label={t('privacy.who')}>{text}</Cell>
              <Cell label={t('privacy.what')} isEmpty={counts.length === 0}>
                {counts.map(({ name, count }) => `${name}: ${String(count)}`).join('; ')}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}
