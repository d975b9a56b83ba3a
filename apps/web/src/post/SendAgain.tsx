import type { MailPage } from '@penhouder/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSendCommand } from '../dossiers/actions/command-query';
import { SentForm } from '../forms/SentForm';
import { Notice } from '../parts/Notice';

/** Has this mail leave once more, where that can help; afterwards what was done. */
export function SendAgain({ mail }: { mail: MailPage }): ReactNode {
  const [done, setDone] = useState<string | null>(null);
  if (done !== null)
    return (
      <Notice tone="done" role="status">
        {done}
      </Notice>
    );
  if (!mail.canBeSentAgain || mail.dossier === null) return null;
  return <SendAgainForm mailId={mail.id} mailKey={mail.mailKey} dossierId={mail.dossier.id} onDone={setDone} />;
}

interface SendAgainFormProps {
  readonly mailId: string;
  readonly mailKey: string;
  readonly dossierId: string;
  readonly onDone: (sentence: string) => void;
}

function SendAgainForm({ mailId, mailKey, dossierId, onDone }: SendAgainFormProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const send = useSendCommand(dossierId, onDone);
  const press = (): void => {
    const onSuccess = (): void => {
      void client.invalidateQueries({ queryKey: ['mail', mailId] });
      void client.invalidateQueries({ queryKey: ['mails'] });
    };
    send.mutate({ type: 'SendMailAgain', mailKey }, { onSuccess });
  };
  return (
    <SentForm action={t('post.sendAgain')} isBusy={send.isPending} error={send.error} onSend={press}>
      <p className="small soft">{t('post.sendAgainHelp')}</p>
    </SentForm>
  );
}
