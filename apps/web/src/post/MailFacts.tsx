import type { MailPage } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What is known about one mail's way: to whom, when, under which number, with which bytes. */
export function MailFacts({ mail }: { mail: MailPage }): ReactNode {
  const { t } = useTranslation();
  const { dossier, participant, to } = mail;
  return (
    <dl className="facts">
      <dt>{t('post.to')}</dt>
      <dd className="any-break">{[to.name, to.function, to.email].filter((part) => part !== null).join(', ')}</dd>
      {participant === null ? null : <Fact label={t('post.participant')} value={participant.name} />}
      {dossier === null ? null : (
        <>
          <dt>{t('post.dossier')}</dt>
          <dd>
            <Link to="/dossiers/$dossierId" params={{ dossierId: dossier.id }}>
              {dossier.number} {dossier.title}
            </Link>
          </dd>
        </>
      )}
      <Fact label={t('post.when')} value={mail.when.text} />
      <Fact label={t('post.attempts')} value={String(mail.attempts)} />
      {mail.lastResponse === null ? null : <Fact label={t('post.lastResponse')} value={mail.lastResponse} />}
      <Fact label={t('post.messageId')} value={mail.messageId} />
      <Fact label={t('post.hash')} value={mail.sha256 ?? t('post.notLeft')} />
    </dl>
  );
}

function Fact({ label, value }: { label: string; value: string }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd className="any-break">{value}</dd>
    </>
  );
}
