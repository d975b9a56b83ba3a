import { apiPaths, signInRequestedSchema, signInRequestSchema } from '@penhouder/contracts';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../api/client';
import { FormErrors } from '../forms/FormErrors';
import { SentForm } from '../forms/SentForm';
import { TextField } from '../forms/TextField';
import { Notice } from '../parts/Notice';
import { PageHeader } from '../parts/PageHeader';

/** Asks for a link by mail; says the same whether the address is known or not. */
export function SignInPage(): ReactNode {
  const { t } = useTranslation();
  const request = useMutation({
    mutationFn: (email: string) =>
      callApi({ method: 'POST', path: apiPaths.signInRequests, body: { email }, answer: signInRequestedSchema }),
  });
  return (
    <main className="sign-in">
      <p className="soft">Penhouder</p>
      <div className="sheet">
        {request.data === undefined ? (
          <SignInForm isBusy={request.isPending} error={request.error} onSend={request.mutate} />
        ) : (
          <>
            <PageHeader title={t('session.sentTitle')} />
            <div className="stack">
              <Notice tone="done" role="status">
                <p>{request.data.text}</p>
              </Notice>
              <button type="button" className="button" onClick={request.reset}>
                {t('session.sentAgain')}
              </button>
            </div>
          </>
        )}
      </div>
    </main>
  );
}

function SignInForm(props: { isBusy: boolean; error: unknown; onSend: (email: string) => void }): ReactNode {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const send = (): void => {
    const parsed = signInRequestSchema.safeParse({ email: email.trim() });
    setIsWrong(!parsed.success);
    if (parsed.success) props.onSend(parsed.data.email);
  };
  return (
    <>
      <PageHeader title={t('session.title')} sentence={t('session.sentence')} />
      <FormErrors value={isWrong ? { email: t('session.emailInvalid') } : {}}>
        <SentForm action={t('session.send')} isBusy={props.isBusy} error={props.error} onSend={send}>
          <TextField
            name="email"
            type="email"
            autoComplete="email"
            label={t('session.email')}
            hint={t('session.emailHint')}
            value={email}
            onChange={setEmail}
          />
        </SentForm>
      </FormErrors>
      <p className="soft small">{t('session.noPassword')}</p>
    </>
  );
}
