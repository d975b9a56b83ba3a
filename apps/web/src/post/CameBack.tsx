import type { MailPage } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unbroken } from '../parts/unbroken';

/** Reports, automatic answers and replies to one mail: who sent them, when, and their words behind a fold. */
export function CameBack({ messages }: { messages: MailPage['cameBack'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="sheet stack">
      <h2>{t('post.cameBack')}</h2>
      <ul className="plain-list stack">
        {messages.map(({ id, kindText, when, from, subject, text, report }) => (
          <li key={id}>
            <p>
              <strong>{kindText}</strong>, <time dateTime={when.at}>{unbroken(when.text)}</time>,{' '}
              <span className="any-break">{from}</span>
            </p>
            {report === null ? null : <p className="soft small any-break">{`${t('post.report')}: ${report}`}</p>}
            <details className="disclosure">
              <summary>{subject}</summary>
              <pre className="plain-letter">{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
