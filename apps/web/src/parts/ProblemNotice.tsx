import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem';
import { sentenceOf } from '../api/problem-sentence';
import { Notice } from './Notice';

export type ListName = 'dossiers' | 'oproepen' | 'post';

interface ProblemNoticeProps {
  error: unknown;
  onRetry?: (() => void) | undefined;
  /** The list that something which is not there was chosen from: trying again cannot help, going back does. */
  list?: ListName | undefined;
}

/** What went wrong in the API's own sentence, and a way to try again when that can help. */
export function ProblemNotice({ error, onRetry, list }: ProblemNoticeProps): ReactNode {
  const { t } = useTranslation();
  const isGone = error instanceof ProblemError && error.status === 404;
  return (
    <Notice tone="late" role="alert">
      <p>{sentenceOf(error, t)}</p>
      {isGone && list !== undefined ? (
        <ListLink list={list} />
      ) : onRetry === undefined ? null : (
        <button type="button" className="button button--small" onClick={onRetry}>
          {t('problems.retry')}
        </button>
      )}
    </Notice>
  );
}

const LIST_WORDS = {
  dossiers: 'problems.toDossiers',
  oproepen: 'calls.toCalls',
  post: 'problems.toPost',
} as const;

function ListLink({ list }: { list: ListName }): ReactNode {
  const { t } = useTranslation();
  return (
    <Link to={`/${list}`} className="button button--small">
      {t(LIST_WORDS[list])}
    </Link>
  );
}
