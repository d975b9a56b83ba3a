import { apiPaths, type MailPause, mailPauseSchema } from '@penhouder/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../api/client';
import { SentForm } from '../forms/SentForm';
import { TextArea } from '../forms/TextArea';
import { Notice } from '../parts/Notice';

/** The switch that holds all mail back: shut with a reason, open again with one press. */
export function MailPauseBox(): ReactNode {
  const query = useQuery({
    queryKey: ['mail-pause'],
    queryFn: () => callApi({ path: apiPaths.mailPause, answer: mailPauseSchema }),
  });
  if (query.data === undefined) return null;
  const { pause } = query.data;
  return <div className="above-sheet">{pause === null ? <PauseForm /> : <Paused pause={pause} />}</div>;
}

function useSwitch(): { mutate: (reason: string | null) => void; isPending: boolean; error: unknown } {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string | null): Promise<MailPause> =>
      reason === null
        ? callApi({ method: 'DELETE', path: apiPaths.mailPause, answer: mailPauseSchema })
        : callApi({ method: 'PUT', path: apiPaths.mailPause, body: { reason }, answer: mailPauseSchema }),
    onSuccess: async (now) => {
      client.setQueryData(['mail-pause'], now);
      await client.invalidateQueries({ queryKey: ['today'] });
    },
  });
}

function Paused({ pause }: { pause: NonNullable<MailPause['pause']> }): ReactNode {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useSwitch();
  return (
    <Notice tone="late">
      <p>{t('post.paused', { since: pause.since.text, by: pause.by, reason: pause.reason.replace(/\.+$/, '') })}</p>
      <p>{t('post.pausedWaiting', { count: pause.waiting })}</p>
      <SentForm action={t('post.resume')} isBusy={isPending} error={error} onSend={() => mutate(null)}>
        {null}
      </SentForm>
    </Notice>
  );
}

function PauseForm(): ReactNode {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useSwitch();
  return (
    <details>
      <summary>{t('post.pauseTitle')}</summary>
      <div className="stack">
        <p className="small soft">{t('post.pauseHelp')}</p>
        <SentForm isGrave action={t('post.pause')} isBusy={isPending} error={error} onSend={() => mutate(reason)}>
          <TextArea name="reason" label={t('post.pauseReason')} value={reason} onChange={setReason} rows={2} />
        </SentForm>
      </div>
    </details>
  );
}
