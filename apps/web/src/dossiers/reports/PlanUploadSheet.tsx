import { maximumSheetBytes, type PlanPreview } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldProblem, FieldShell } from '../../forms/FieldShell';
import { FilePick } from '../../forms/FilePick';
import { SentForm } from '../../forms/SentForm';
import { Notice } from '../../parts/Notice';
import { SheetDialog } from '../../parts/SheetDialog';
import { type StepAddress, useApplyPlan, usePlanPreview } from './report-query';

const LIMITS = { megabytes: maximumSheetBytes / (1024 * 1024) };

interface PlanUploadSheetProps {
  at: StepAddress;
  onDone: (sentence: string) => void;
  onClose: () => void;
}

/** A plan from Excel: chosen, looked at, and only then applied. Another file starts again. */
export function PlanUploadSheet({ at, onDone, onClose }: PlanUploadSheetProps): ReactNode {
  const { t } = useTranslation();
  const upload = usePlanUpload(at, onDone);
  const { preview, apply, isReady } = upload;
  return (
    <SheetDialog title={t('reports.planIn')} onClose={onClose} isWide>
      <SentForm
        action={t(isReady ? 'reports.planApply' : 'reports.planLook')}
        isBusy={preview.isPending || apply.isPending}
        error={apply.error ?? preview.error}
        onSend={upload.send}
        onCancel={onClose}
      >
        <FieldShell words={{ name: 'plan', label: t('reports.planFile'), hint: t('reports.planHint', LIMITS) }}>
          {(control) => (
            <FilePick
              control={control}
              accept={['.xlsx']}
              onChoose={(file) => {
                upload.choose(file ?? null);
              }}
            />
          )}
        </FieldShell>
        {upload.refusal === null ? null : <FieldProblem id="plan-refusal" sentence={t(upload.refusal, LIMITS)} />}
        {preview.data === undefined ? null : <Preview preview={preview.data} />}
      </SentForm>
    </SheetDialog>
  );
}

type Refusal = 'reports.planNoFile' | 'reports.planTooLarge';

function usePlanUpload(at: StepAddress, onDone: (sentence: string) => void) {
  const [file, setFile] = useState<File | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const preview = usePlanPreview(at);
  const apply = useApplyPlan(at);
  const fingerprint = preview.data?.fingerprint ?? null;
  const isReady = fingerprint !== null && apply.error === null;
  const choose = (chosen: File | null): void => {
    preview.reset();
    apply.reset();
    setFile(chosen);
    setRefusal(chosen !== null && chosen.size > maximumSheetBytes ? 'reports.planTooLarge' : null);
  };
  const send = (): void => {
    if (file === null) setRefusal('reports.planNoFile');
    else if (refusal !== null) return;
    else if (!isReady) {
      apply.reset();
      preview.mutate(file);
    } else apply.mutate({ file, fingerprint }, { onSuccess: ({ text }) => onDone(text) });
  };
  return { preview, apply, isReady, refusal, choose, send };
}

function Preview({ preview }: { preview: PlanPreview }): ReactNode {
  const { t } = useTranslation();
  const { sentence, changes, faults } = preview;
  return (
    <div className="stack stack--close">
      <Notice tone={faults.length > 0 ? 'late' : 'hold'} role="status">
        <p>{sentence}</p>
      </Notice>
      {faults.length === 0 ? null : (
        <ul className="bullets" aria-label={t('reports.planFaults')}>
          {faults.map(({ row, column, head, text }) => (
            <li key={`${column}${String(row)} ${text}`}>
              <span className="soft">{t('reports.planCell', { row, column, head })}</span>
              <span className="block">{text}</span>
            </li>
          ))}
        </ul>
      )}
      {changes.length === 0 ? null : (
        <ul className="bullets" aria-label={t('reports.planChanges')}>
          {changes.map(({ row, text }) => (
            <li key={row}>
              <span className="soft">{t('reports.planRow', { row })}</span>
              <span className="block">{text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
