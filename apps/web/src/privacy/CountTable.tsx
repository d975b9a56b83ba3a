import type { PrivacyPreview } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cell, Row, RowHead, Table } from '../parts/Table';

/** How many of each kind. */
export function CountTable({ counts }: { counts: PrivacyPreview['counts'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table heads={[t('privacy.category'), t('privacy.count')]}>
      {counts.map(({ category, name, count }) => (
        <Row key={category}>
          <RowHead>{name}</RowHead>
          <Cell label={t('privacy.count')} className="figures">
            {count}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
