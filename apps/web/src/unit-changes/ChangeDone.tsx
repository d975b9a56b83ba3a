import type { UnitChangeDone } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/Notice';

/** What became of each chosen dossier. */
export function ChangeDone({ done: { sentence, results } }: { done: UnitChangeDone }): ReactNode {
  const { t } = useTranslation();
  const isWhole = results.every(({ result }) => result !== 'failed');
  return (
    <Notice tone={isWhole ? 'done' : 'late'} role="status">
      <p>
        <strong>{sentence}</strong>
      </p>
      <ul className="plain-list stack stack--close">
        {results.map(({ dossierId, number, title, result, text }) => (
          <li key={dossierId}>
            {number} {title}, {t(`unitChanges.result.${result}`)}: {text}{' '}
            <Link to="/dossiers/$dossierId" params={{ dossierId }}>
              {t('unitChanges.toDossier')}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
