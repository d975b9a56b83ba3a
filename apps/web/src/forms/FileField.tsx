import { apiPaths, fileLimits, fileSchema, type StoredFile } from '@penhouder/contracts';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../api/client';
import { useIdempotencyKey } from '../api/idempotency';
import { ProblemNotice } from '../parts/ProblemNotice';
import { FieldProblem, FieldShell, type FieldWords } from './FieldShell';
import { FilePick } from './FilePick';

const MEGABYTE = 1024 * 1024;
const LIMITS = { megabytes: fileLimits.maximumBytes / MEGABYTE, extensions: fileLimits.extensions.join(', ') };

interface FileFieldProps extends FieldWords {
  dossierId: string;
  /** Id of the stored file, or empty. */
  value: string;
  onChange: (fileId: string) => void;
}

/** A file, stored as soon as it is chosen; the form carries only its id. */
export function FileField(props: FileFieldProps): ReactNode {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState<'forms.fileTooLarge' | 'forms.fileWrongKind' | null>(null);
  const upload = useUpload(props.dossierId, props.onChange);
  const choose = (file: File | undefined): void => {
    props.onChange('');
    upload.reset();
    const wrong = file === undefined ? null : refusalOf(file);
    setRefusal(wrong);
    if (file !== undefined && wrong === null) upload.mutate(file);
  };
  return (
    <div className="stack stack--close">
      <FieldShell words={{ ...props, hint: props.hint ?? t('forms.fileHint', LIMITS) }}>
        {(control) => (
          <FilePick control={control} accept={fileLimits.extensions.map((one) => `.${one}`)} onChoose={choose} />
        )}
      </FieldShell>
      <p role="status" className="small">
        {upload.isPending ? t('forms.fileBusy') : null}
        {upload.data === undefined ? null : t('forms.fileKept', { name: upload.data.name, size: upload.data.sizeText })}
      </p>
      {refusal === null ? null : <FieldProblem id={`${props.name}-refusal`} sentence={t(refusal, LIMITS)} />}
      {upload.error === null ? null : <ProblemNotice error={upload.error} />}
    </div>
  );
}

function refusalOf(file: File): 'forms.fileTooLarge' | 'forms.fileWrongKind' | null {
  if (file.size > fileLimits.maximumBytes) return 'forms.fileTooLarge';
  const extension = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  return fileLimits.extensions.some((one) => one === extension) ? null : 'forms.fileWrongKind';
}

function useUpload(dossierId: string, onStored: (fileId: string) => void) {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (file: File): Promise<StoredFile> => {
      const body = new FormData();
      body.set('file', file);
      const idempotencyKey = keyFor([file.name, file.size, file.lastModified]);
      return callApi({
        method: 'POST',
        path: apiPaths.dossierFiles(dossierId),
        body,
        idempotencyKey,
        answer: fileSchema,
      });
    },
    onSuccess: (file) => {
      onStored(file.id);
    },
  });
}
