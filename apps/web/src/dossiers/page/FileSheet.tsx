import { apiPaths, type StoredFile } from '@penhouder/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../../api/client';
import { ProblemNotice } from '../../parts/ProblemNotice';
import { ProofNote } from './ProofNote';

interface FileSheetProps {
  dossierId: string;
  files: readonly StoredFile[];
}

const KEPT_AWAY: readonly StoredFile['state'][] = ['quarantine', 'infected', 'removed'];

/** One file: a download, or why nobody gets it; what is harmful can be removed. */
function FileLine({ file, dossierId }: { file: StoredFile; dossierId: string }): ReactNode {
  const { t } = useTranslation();
  const { id, name, sizeText, state, stateText, uploaded } = file;
  const words = t('dossier.download', { name, size: sizeText });
  return (
    <li className="cluster">
      <FileText className="icon" aria-hidden="true" />
      {KEPT_AWAY.includes(state) ? (
        <span>{words}</span>
      ) : (
        <a href={apiPaths.file(id)} download>
          {words}
        </a>
      )}
      <span className="soft small">{`${uploaded.text} · ${stateText}`}</span>
      {state === 'infected' ? <RemoveFile file={file} dossierId={dossierId} /> : null}
    </li>
  );
}

function RemoveFile({ file, dossierId }: { file: StoredFile; dossierId: string }): ReactNode {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const removal = useMutation({
    mutationFn: () => callApi({ method: 'DELETE', path: apiPaths.file(file.id), answer: null }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['dossier', dossierId] }),
  });
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={removal.isPending}
        onClick={() => {
          removal.mutate();
        }}
      >
        {t('dossier.removeFile', { name: file.name })}
      </button>
      {removal.error === null ? null : <ProblemNotice error={removal.error} />}
    </>
  );
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
        {files.map((file) => (
          <FileLine key={file.id} file={file} dossierId={dossierId} />
        ))}
      </ul>
      <p>
        <a href={apiPaths.dossierBundle(dossierId)} download>
          {t('dossier.bundle')}
        </a>
      </p>
      <p className="soft small">{t('dossier.bundleHint')}</p>
      <ProofNote dossierId={dossierId} />
    </section>
  );
}
