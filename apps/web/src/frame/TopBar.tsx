import type { Session } from '@penhouder/contracts';
import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronDown, Search, UserRound } from 'lucide-react';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../parts/StatusWord';
import { useSignOut } from '../session/session-query';

/** Whose house this is, the search field, and the reader's own menu. */
export function TopBar({ session }: { session: Session }): ReactNode {
  const { t } = useTranslation();
  return (
    <header className="top">
      <Link to="/" className="top__house">
        {session.body.name} <span>· Penhouder</span>
      </Link>
      {session.body.isExample ? <StatusWord tone="hold" word={t('frame.exampleHouse')} asTag /> : null}
      <DossierSearch />
      <AccountMenu session={session} />
    </header>
  );
}

function DossierSearch(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const search = (event: SubmitEvent): void => {
    event.preventDefault();
    void navigate({ to: '/dossiers', search: { q: words, state: 'all' } });
  };
  return (
    <form role="search" className="top__search no-print" onSubmit={search}>
      <input
        type="search"
        className="input"
        aria-label={t('frame.search')}
        placeholder={t('frame.search')}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
        }}
      />
      <button type="submit" className="button" aria-label={t('frame.searchAction')}>
        <Search className="icon" aria-hidden="true" />
      </button>
    </form>
  );
}

function AccountMenu({ session }: { session: Session }): ReactNode {
  const { t } = useTranslation();
  const signOut = useSignOut();
  const { catcherUrl, user } = session;
  return (
    <div className="top__account">
      <MenuTrigger>
        <Button className="button button--quiet" aria-label={`${t('frame.account')}: ${user.name}`}>
          <UserRound className="icon" aria-hidden="true" />
          <span className="top__name">{user.name}</span>
          <ChevronDown className="icon" aria-hidden="true" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" aria-label={t('frame.account')}>
            {catcherUrl === null ? null : (
              <MenuItem className="menu__item" href={catcherUrl} target="_blank" rel="noreferrer">
                {t('frame.catcher')}
              </MenuItem>
            )}
            <PageItem to="/uw-agenda" words={t('frame.feeds')} />
            <PageItem to="/sluitingsdagen" words={t('frame.calendar')} />
            <PageItem to="/vergaderingen" words={t('frame.meetings')} />
            <PageItem to="/openbare-paginas" words={t('frame.statements')} />
            <PageItem to="/privacy" words={t('frame.privacy')} />
            <MenuItem className="menu__item" onAction={signOut}>
              {t('frame.signOut')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}

function PageItem({
  to,
  words,
}: {
  to: '/uw-agenda' | '/sluitingsdagen' | '/vergaderingen' | '/openbare-paginas' | '/privacy';
  words: string;
}): ReactNode {
  const navigate = useNavigate();
  return (
    <MenuItem
      className="menu__item"
      onAction={() => {
        void navigate({ to });
      }}
    >
      {words}
    </MenuItem>
  );
}
