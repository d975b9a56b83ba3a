import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../api/problem-sentence';
import { Notice } from './Notice';

/** What went wrong in the API's own sentence, and a way to try again when that can help. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }): ReactNode {
  const { t } = useTranslation();
  return (
    <Notice tone="late" role="alert">
      <p>{sentenceOf(error, t)}</p>
      {onRetry === undefined ? null : (
        <button type="button" className="button button--small" onClick={onRetry}>
          {t('problems.retry')}
        </button>
      )}
    </Notice>
  );
}
