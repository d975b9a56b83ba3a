import type { CallCheck } from '@penhouder/contracts';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../parts/ProblemNotice';
import { StatusWord } from '../../parts/StatusWord';

interface CheckWordProps {
  check: UseQueryResult<CallCheck>;
  isBlank: boolean;
  /** Typing has not paused yet. */
  isWaiting: boolean;
}

/** How many mistakes there are, or that the answer is on its way; said aloud when it changes. */
export function CheckWord({ check, isBlank, isWaiting }: CheckWordProps): ReactNode {
  const isFailed = check.isError && !isBlank;
  return (
    <>
      <p role="status">{isBlank || isFailed ? null : <Word check={check} isWaiting={isWaiting} />}</p>
      {isFailed ? <ProblemNotice error={check.error} onRetry={() => void check.refetch()} /> : null}
    </>
  );
}

function Word({ check, isWaiting }: Omit<CheckWordProps, 'isBlank'>): ReactNode {
  const { t } = useTranslation();
  if (isWaiting || check.isFetching || check.data === undefined)
    return <StatusWord tone="hold" word={t('calls.checking')} />;
  const { problems, call } = check.data;
  const word = t('calls.faults', { count: problems.length });
  return (
    <>
      <StatusWord tone={problems.length > 0 ? 'late' : 'done'} word={word} />{' '}
      {call === null ? null : <span className="soft">{call.keeping.text}</span>}
    </>
  );
}
