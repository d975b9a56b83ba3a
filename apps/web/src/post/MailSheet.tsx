import type { MailList } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/EmptyState';
import { MailTable } from './MailTable';
import type { PostSearch } from './post-search';

interface MailSheetProps {
  list: MailList;
  search: PostSearch;
  /** A link to the same page with other filters. */
  renderLink: (search: PostSearch, word: string) => ReactNode;
}

/** Mails with the choice of their state above, and the next page below. */
export function MailSheet({ list, search, renderLink }: MailSheetProps): ReactNode {
  const { t } = useTranslation();
  const { planned, sent, failed } = list.counts;
  return (
    <>
      <nav className="filters" aria-label={t('post.filter')}>
        <ul className="plain-list cluster choice-links">
          <li>{renderLink({}, t('post.all'))}</li>
          <li>{renderLink({ state: 'planned' }, t('post.planned', { count: planned }))}</li>
          <li>{renderLink({ state: 'sent' }, t('post.sent', { count: sent }))}</li>
          <li>{renderLink({ state: 'failed' }, t('post.failed', { count: failed }))}</li>
        </ul>
      </nav>
      {search.state === undefined || search.state === 'planned' ? (
        <p className="soft small above-sheet">{t('post.later')}</p>
      ) : null}
      <div className="sheet sheet--flush">
        {list.mails.length === 0 ? (
          <EmptyState sentence={t(search.state === undefined ? 'post.empty' : 'post.emptyState')} />
        ) : (
          <MailTable mails={list.mails} />
        )}
        {list.next === null ? null : (
          <div className="pager">
            {renderLink({ ...search, cursor: list.next }, t('frame.nextPage', { count: 50 }))}
          </div>
        )}
      </div>
    </>
  );
}
