import type { CalendarFeed } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/Notice';
import { ProblemNotice } from '../parts/ProblemNotice';
import { QueryStates } from '../parts/QueryStates';
import { type FeedOf, useFeeds, useRenewFeed, useRevokeFeed } from './feed-query';
import { NewAddress } from './NewAddress';

/** Where focus goes when an address and its button are gone. */
const MAKE_ID = 'make-calendar-address';

/** The addresses of one calendar: made, shown once, renewed, revoked. */
export function FeedPanel({ dossierId }: { dossierId: FeedOf }): ReactNode {
  const { t } = useTranslation();
  const query = useFeeds(dossierId);
  const renewal = useRenewFeed(dossierId);
  const revocation = useRevokeFeed();
  const renew = (): void => {
    revocation.reset();
    renewal.mutate();
  };
  const revoke = (id: string): void => {
    renewal.reset();
    revocation.mutate(id, {
      onSuccess: () => {
        document.getElementById(MAKE_ID)?.focus();
      },
    });
  };
  return (
    <QueryStates query={query}>
      {({ feeds }) => (
        <div className="stack">
          {renewal.data === undefined ? null : <NewAddress key={renewal.data.address} address={renewal.data.address} />}
          {revocation.isSuccess ? (
            <Notice tone="done" role="status">
              <p>{t('feeds.revoked')}</p>
            </Notice>
          ) : null}
          {renewal.isError ? <ProblemNotice error={renewal.error} onRetry={renew} /> : null}
          {revocation.isError ? <ProblemNotice error={revocation.error} /> : null}
          <FeedList feeds={feeds} isBusy={revocation.isPending} onRevoke={revoke} />
          <RenewButton
            isRenewal={feeds.some((feed) => feed.isOwn && feed.dossierId === dossierId)}
            isBusy={renewal.isPending}
            onRenew={renew}
          />
        </div>
      )}
    </QueryStates>
  );
}

interface FeedListProps {
  feeds: readonly CalendarFeed[];
  isBusy: boolean;
  onRevoke: (id: string) => void;
}

function FeedList({ feeds, isBusy, onRevoke }: FeedListProps): ReactNode {
  const { t } = useTranslation();
  if (feeds.length === 0) return <p>{t('feeds.none')}</p>;
  return (
    <>
      <h3>{t('feeds.addresses')}</h3>
      <ul className="lines">
        {feeds.map(({ id, text }) => (
          <li key={id} className="line line--two">
            <span>{text}</span>
            <button
              type="button"
              className="button line__button"
              aria-label={t('feeds.revokeThis', { text })}
              disabled={isBusy}
              onClick={() => {
                onRevoke(id);
              }}
            >
              {t('feeds.revoke')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface RenewButtonProps {
  isRenewal: boolean;
  isBusy: boolean;
  onRenew: () => void;
}

function RenewButton({ isRenewal, isBusy, onRenew }: RenewButtonProps): ReactNode {
  const { t } = useTranslation();
  const label = t(isRenewal ? 'feeds.renew' : 'feeds.make');
  return (
    <div>
      <button
        type="button"
        id={MAKE_ID}
        className={isRenewal ? 'button' : 'button button--primary'}
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : onRenew}
      >
        {isBusy ? t('frame.busy') : label}
      </button>
      {isRenewal ? <p className="soft">{t('feeds.renewHelp')}</p> : null}
    </div>
  );
}

/** How an address comes into a calendar, how soon it shows what changed, and what it gives away. */
export function FeedHelp(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <p>{t('feeds.delay')}</p>
      <p>{t('feeds.secret')}</p>
      <h3>{t('feeds.how')}</h3>
      <ul className="bullets">
        <li>{t('feeds.outlook')}</li>
        <li>{t('feeds.google')}</li>
        <li>{t('feeds.apple')}</li>
      </ul>
    </div>
  );
}
