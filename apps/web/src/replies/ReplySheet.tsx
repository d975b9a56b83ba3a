import type { DossierPage, Reply } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ReplyActions } from './ReplyActions';
import { ReplyCard } from './ReplyCard';
import { useReplies } from './reply-query';

/** Mail of people about this dossier, each beside where its participant stands; nothing when there is none. */
export function ReplySheet({ page }: { page: DossierPage }): ReactNode {
  const { t } = useTranslation();
  const replies = useReplies(page.id).data ?? [];
  if (replies.length === 0) return null;
  const open = replies.filter(({ handledText }) => handledText === null);
  const handled = replies.filter(({ handledText }) => handledText !== null);
  return (
    <section className="sheet stack" aria-labelledby="replies">
      <h2 id="replies" className="group-title">
        {t('replies.title')} <span className="soft figures">{open.length}</span>
      </h2>
      <p className="soft">{t('replies.notCounted')}</p>
      <ul className="plain-list lines">
        {open.map((reply) => (
          <li key={reply.id} className="stack">
            <ReplyOfParticipant reply={reply} page={page}>
              <ReplyActions reply={reply} page={page} />
            </ReplyOfParticipant>
          </li>
        ))}
      </ul>
      {handled.length === 0 ? null : (
        <details className="disclosure">
          <summary>{t('replies.handled', { count: handled.length })}</summary>
          <ul className="plain-list lines">
            {handled.map((reply) => (
              <li key={reply.id} className="stack">
                <ReplyOfParticipant reply={reply} page={page} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function ReplyOfParticipant(props: { reply: Reply; page: DossierPage; children?: ReactNode }): ReactNode {
  const { reply, page, children } = props;
  const standing = page.participants.find(({ id }) => id === reply.participant?.id)?.standing ?? null;
  return (
    <ReplyCard reply={reply} standing={standing}>
      {children}
    </ReplyCard>
  );
}
