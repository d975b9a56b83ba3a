import type { MailTexts } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The mails whose words cannot be changed, each with the reason. */
export function FixedMails({ mails }: { mails: MailTexts['fixed'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <details className="disclosure">
      <summary>{t('mailTexts.fixed')}</summary>
      <ul>
        {mails.map(({ kind, kindText, reasonText }) => (
          <li key={kind}>
            <strong>{kindText}</strong> <span className="soft">{reasonText}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
