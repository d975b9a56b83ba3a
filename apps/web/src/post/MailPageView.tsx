import type { MailPage } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LetterFrame } from '../parts/LetterFrame';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { StatusWord } from '../parts/StatusWord';
import { CameBack } from './CameBack';
import { useMail } from './mail-query';
import { MailFacts } from './MailFacts';
import { SendAgain } from './SendAgain';

const route = getRouteApi('/frame/post/$mailId');

/** One mail as it left or will leave, with what is known about its way. */
export function MailPageView(): ReactNode {
  const query = useMail(route.useParams().mailId);
  return (
    <QueryStates query={query} list="post">
      {(mail) => <MailSheets mail={mail} />}
    </QueryStates>
  );
}

function MailSheets({ mail }: { mail: MailPage }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={mail.subject}
        above={mail.kindText}
        tag={<StatusWord tone={mail.status.tone} word={mail.status.word} />}
        sentence={mail.statusText}
        actions={
          <Link to="/post" className="button">
            {t('post.back')}
          </Link>
        }
      />
      <div className="stack stack--wide">
        <section className="sheet stack" aria-label={t('post.facts')}>
          <MailFacts mail={mail} />
          <SendAgain mail={mail} />
        </section>
        {mail.cameBack.length === 0 ? null : <CameBack messages={mail.cameBack} />}
        <section className="sheet stack">
          <h2>{t('post.asSent')}</h2>
          <LetterFrame title={mail.subject} html={mail.html} />
          <details className="disclosure">
            <summary>{t('post.asText')}</summary>
            <pre className="plain-letter">{mail.text}</pre>
          </details>
          {mail.calendar === null ? null : (
            <details className="disclosure">
              <summary>{t('post.calendar')}</summary>
              <pre className="plain-letter">{mail.calendar}</pre>
            </details>
          )}
        </section>
      </div>
    </>
  );
}
