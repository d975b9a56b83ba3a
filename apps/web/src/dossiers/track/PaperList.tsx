import { apiPaths, type Answer } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Files that prove something, each to download. */
export function PaperList({ papers }: { papers: Answer['papers'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="plain-list">
      {papers.map(({ id, name, sizeText, sha256 }) => (
        <li key={id}>
          <a href={apiPaths.file(id)} title={`SHA-256 ${sha256}`} download>
            {t('dossier.download', { name, size: sizeText })}
          </a>
        </li>
      ))}
    </ul>
  );
}
