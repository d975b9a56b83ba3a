import type { MailText } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withMailText } from '../drafts/draft-content';
import type { DraftEditor } from '../drafts/draft-editor';
import { useDraftMailTexts } from './mail-text-query';
import { FixedMails } from './FixedMails';
import { MailTextForm, type MailWords } from './MailTextForm';

/** Other words for the mails of a dossier that is being made; the previews below follow what is kept. */
export function DraftMailTexts({ editor }: { editor: DraftEditor }): ReactNode {
  const { t } = useTranslation();
  const { draft, content } = editor;
  const { mails, fixed } = useDraftMailTexts(draft.id, content.callId).data ?? { mails: [], fixed: [] };
  if (mails.length === 0) return null;
  return (
    <section className="sheet stack" aria-labelledby="mail-texts">
      <h2 id="mail-texts">{t('mailTexts.title')}</h2>
      <p className="soft">{t('mailTexts.draftSentence')}</p>
      {mails.map((mail) => (
        <OneMail key={`${mail.kind} ${mail.language}`} mail={mail} editor={editor} />
      ))}
      <FixedMails mails={fixed} />
    </section>
  );
}

function OneMail({ mail, editor }: { mail: MailText; editor: DraftEditor }): ReactNode {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { kind, language, fallback } = mail;
  const own = editor.content.mailTexts?.find((one) => one.kind === kind && one.language === language);
  const keep = (words: MailWords | null): void => {
    editor.change((latest) => withMailText(latest, { kind, language }, words));
  };
  return (
    <details
      className="disclosure"
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {t('mailTexts.mail', { kind: mail.kindText, language: t(`contacts.${language}`) })}
        {own === undefined ? '' : ` · ${t('mailTexts.own')}`}
      </summary>
      {isOpen ? (
        <MailTextForm
          key={JSON.stringify(own ?? null)}
          mail={{ ...mail, template: own ?? fallback }}
          isBusy={false}
          error={null}
          onSave={keep}
          onReset={
            own === undefined
              ? undefined
              : () => {
                  keep(null);
                }
          }
        />
      ) : null}
    </details>
  );
}
