import { apiPaths, type StoredFile } from '@penhouder/contracts';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Files of the dossier; each is a download. */
export function FileSheet({ files }: { files: readonly StoredFile[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="sheet" aria-labelledby="files">
      <h2 id="files" className="group-title">
        {t('dossier.files')}
      </h2>
      {files.length === 0 ? <p className="soft">{t('dossier.noFiles')}</p> : null}
      <ul className="plain-list stack stack--close">
        {files.map(({ id, name, sizeText, uploaded }) => (
          <li key={id} className="cluster">
            <FileText className="icon" aria-hidden="true" />
            <a href={apiPaths.file(id)} download>
              {t('dossier.download', { name, size: sizeText })}
            </a>
            <span className="soft small">{uploaded.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
