import type { MailText } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What can stand between two braces in this mail, and what it becomes. */
export function MailWordList({ mail }: { mail: MailText }): ReactNode {
  const { t } = useTranslation();
  return (
    <details className="disclosure">
      <summary>{t('mailTexts.words')}</summary>
      <div className="stack">
        <p className="soft">{t('mailTexts.inSentence')}</p>
        <Names names={mail.words} needed={mail.needed} />
        <p className="soft">{t('mailTexts.onOwnLine')}</p>
        <Names names={mail.parts} needed={mail.needed} />
      </div>
    </details>
  );
}

function Names({ names, needed }: { names: MailText['words']; needed: MailText['needed'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul>
      {names.map(({ name, text }) => (
        <li key={name}>
          <code>{`{{${name}}}`}</code> {text}
          {needed.includes(name) ? <strong> {t('mailTexts.needed')}</strong> : null}
        </li>
      ))}
    </ul>
  );
}
