import type { Step } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cell, Row, RowHead, Table } from '../../parts/Table';
import { unbroken } from '../../parts/unbroken';

type Asked = NonNullable<Step['askTable']>;

/** What each participant that counts gave with its agreement, and what they gave together. */
export function AskTable({ table: { asks, rows } }: { table: Asked }): ReactNode {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="soft small">{t('dossier.askTableNothing')}</p>;
  return (
    <section aria-label={t('dossier.askTable')}>
      <Table heads={[t('dossier.askTable'), ...asks.map(({ name }) => name)]}>
        {rows.map(({ participantId, name, values }) => (
          <Row key={participantId}>
            <RowHead>{name}</RowHead>
            {asks.map((ask, index) => (
              <Cell key={ask.code} label={ask.name} className="figures">
                {unbroken(values[index] === '' ? t('dossier.askTableNone') : (values[index] ?? ''))}
              </Cell>
            ))}
          </Row>
        ))}
        <Row>
          <RowHead>
            <strong>{t('dossier.askTableTogether', { count: rows.length })}</strong>
          </RowHead>
          {asks.map((ask) => (
            <Cell key={ask.code} label={ask.name} className="figures">
              <strong>{unbroken(ask.total)}</strong>
            </Cell>
          ))}
        </Row>
      </Table>
    </section>
  );
}
