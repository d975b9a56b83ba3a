import type { DraftPreview } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What will leave, in time order. */
export function LeavingTable({ leaving }: { leaving: DraftPreview['leaving'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <table className="table" role="table">
      <thead>
        <tr role="row">
          <th scope="col">{t('draft.leaves')}</th>
          <th scope="col">{t('draft.what')}</th>
        </tr>
      </thead>
      <tbody>
        {leaving.map(({ leaves, kind, text }) => (
          <tr role="row" key={`${leaves.at} ${kind}`}>
            <th scope="row" role="rowheader" className="figures">
              {leaves.text}
            </th>
            <td role="cell" data-label={t('draft.what')}>
              {text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
