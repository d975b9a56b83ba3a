import { apiPaths, type StoredFile } from '@penhouder/contracts';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FileSheetProps {
  dossierId: string;
  files: readonly StoredFile[];
}

/** Files of the dossier, each a download, and the whole of it as one. */
export function FileSheet({ dossierId, files }: FileSheetProps): ReactNode {
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
      <p>
        <a href={apiPaths.dossierBundle(dossierId)} download>
          {t('dossier.bundle')}
        </a>
        <br />
        <span className="soft small">{t('dossier.bundleHint')}</span>
      </p>
    </section>
  );
}
