import { apiPaths } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session-query';
import { ExcelLink } from '../parts/ExcelLink';
import { Notice } from '../parts/Notice';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { MailPauseBox } from './MailPauseBox';
import { useMails } from './mail-query';
import { useUnassigned } from '../replies/reply-query';
import { MailSheet } from './MailSheet';
import type { PostSearch } from './post-search';

const route = getRouteApi('/frame/post');

/** Every mail of the body: planned, sent, failed. */
export function PostPage(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const query = useMails(search, null);
  const session = useSession();
  return (
    <>
      <PageHeader title={t('post.title')} sentence={query.data?.sentence} actions={<PostLinks search={search} />} />
      {session.data?.mailStaysHere === true ? (
        <div className="above-sheet">
          <Notice tone="hold">
            <p>{t('post.staysHere')}</p>
          </Notice>
        </div>
      ) : null}
      <MailPauseBox />
      <QueryStates query={query}>{(list) => <MailSheet list={list} search={search} renderLink={toPost} />}</QueryStates>
    </>
  );
}

function PostLinks({ search: { state } }: { search: PostSearch }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <ExcelLink path={apiPaths.mailSheet} query={{ state }} />
      <Link to="/post/toestand" className="button">
        {t('mailState.title')}
      </Link>
      <UnassignedLink />
    </>
  );
}

/** Mail that belongs nowhere is rare: the way to it says how much there is. */
function UnassignedLink(): ReactNode {
  const { t } = useTranslation();
  const waiting = useUnassigned().data?.replies.filter(({ handledText }) => handledText === null).length ?? 0;
  return (
    <Link to="/post/niet-toegewezen" className="button">
      {t('replies.unassigned')} <span className="figures">{waiting}</span>
    </Link>
  );
}

function toPost(search: PostSearch, word: string): ReactNode {
  return (
    <Link to="/post" search={search} activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}>
      {word}
    </Link>
  );
}
