import type { DraftPreview } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cell, Row, RowHead, Table } from '../../parts/Table';

/** What will leave, in time order. */
export function LeavingTable({ leaving }: { leaving: DraftPreview['leaving'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table heads={[t('draft.leaves'), t('draft.what')]}>
      {leaving.map(({ leaves, kind, text }) => (
        <Row key={`${leaves.at} ${kind}`}>
          <RowHead className="figures">{leaves.text}</RowHead>
          <Cell label={t('draft.what')}>{text}</Cell>
        </Row>
      ))}
    </Table>
  );
}
