import type { MailText } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDossier } from '../dossiers/page/dossier-query';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { useDossierMailTexts, useSaveMailText } from './mail-text-query';
import { FixedMails } from './FixedMails';
import { MailTextForm, type MailWords } from './MailTextForm';
import { MailTextPreviewView } from './MailTextPreviewView';

const route = getRouteApi('/frame/dossiers/$dossierId/mailteksten');

/** The words of one dossier's mails: what holds, how it reads, and another version. */
export function DossierMailTextsPage(): ReactNode {
  const { t } = useTranslation();
  const { dossierId } = route.useParams();
  const query = useDossierMailTexts(dossierId);
  const title = useDossier(dossierId).data?.title ?? '';
  return (
    <>
      <PageHeader
        title={t('mailTexts.title')}
        above={title}
        sentence={t('mailTexts.sentence')}
        actions={
          <Link to="/dossiers/$dossierId/post" params={{ dossierId }} className="button">
            {t('mailTexts.back')}
          </Link>
        }
      />
      <QueryStates query={query} list="dossiers">
        {({ mails, fixed }) => (
          <div className="stack stack--wide">
            {mails.map((mail) => (
              <OneMail key={`${mail.kind} ${mail.language}`} dossierId={dossierId} mail={mail} />
            ))}
            <FixedMails mails={fixed} />
          </div>
        )}
      </QueryStates>
    </>
  );
}

function OneMail({ dossierId, mail }: { dossierId: string; mail: MailText }): ReactNode {
  const { t } = useTranslation();
  const save = useSaveMailText(dossierId);
  const [isOpen, setIsOpen] = useState(false);
  const { kind, language, version } = mail;
  const send = (template: MailWords | null): void => {
    save.mutate({ kind, language, after: version, template });
  };
  return (
    <details
      className="sheet disclosure"
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>{t('mailTexts.mail', { kind: mail.kindText, language: t(`contacts.${language}`) })}</summary>
      <p role="status">{mail.originText}</p>
      {isOpen ? (
        <MailTextForm
          key={version}
          mail={mail}
          isBusy={save.isPending}
          error={save.error}
          onSave={send}
          onReset={
            mail.origin === 'dossier'
              ? () => {
                  send(null);
                }
              : undefined
          }
          preview={(words) => <MailTextPreviewView dossierId={dossierId} mail={{ kind, language, ...words }} />}
        />
      ) : null}
    </details>
  );
}
