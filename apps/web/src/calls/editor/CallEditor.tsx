import type { CallProblem } from '@penhouder/contracts';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SentForm } from '../../forms/SentForm';
import { useCallCheck, useKeepCall } from '../call-versions-query';
import { CallUpload } from './CallUpload';
import { CheckedSheet } from './CheckedSheet';
import { CheckWord } from './CheckWord';
import { ProblemList } from './ProblemList';
import { SourceField, type SourceHandle } from './SourceField';
import { useSettled } from './use-settled';

/** The text of a call with its mistakes, and beside it what it says so far. What was typed stays, whatever fails. */
export function CallEditor({ initial }: { initial: string }): ReactNode {
  const { t } = useTranslation();
  const [source, setSource] = useState(initial);
  const settled = useSettled(source);
  const check = useCallCheck(settled);
  const field = useRef<SourceHandle>(null);
  const keep = useKeepAndShow();
  const isBlank = source.trim() === '';
  const type = (typed: string): void => {
    setSource(typed);
    // What was wrong with the text before says nothing of this one.
    if (keep.isError) keep.reset();
  };
  const problems = isBlank ? [] : (check.data?.problems ?? []);
  const call = isBlank ? null : (check.data?.call ?? null);
  const jump = ({ line, column }: CallProblem): void => {
    field.current?.jumpTo(line, column);
  };
  const action = call === null ? t('calls.save') : t('calls.saveAs', { version: call.version });
  return (
    <div className="editor">
      <div className="sheet">
        <SentForm
          action={action}
          isBusy={keep.isPending}
          error={keep.error}
          onSend={() => {
            keep.mutate(source);
          }}
        >
          <SourceField ref={field} value={source} problems={problems} onChange={type} />
          <CheckWord check={check} isBlank={isBlank} isWaiting={settled !== source} />
          <ProblemList problems={problems} onJump={jump} />
          <CallUpload onRead={type} />
        </SentForm>
      </div>
      <CheckedSheet call={call} isBlank={isBlank} onJump={jump} />
    </div>
  );
}

function useKeepAndShow(): ReturnType<typeof useKeepCall> {
  const keep = useKeepCall();
  const navigate = useNavigate();
  const mutate: typeof keep.mutate = (source) => {
    keep.mutate(source, {
      onSuccess: ({ id }) => {
        void navigate({ to: '/oproepen/$callId', params: { callId: id }, search: { bewaard: true } });
      },
    });
  };
  return { ...keep, mutate };
}
