import type { DossierList } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PAGE_LENGTH } from './dossier-list-query';

const route = getRouteApi('/frame/dossiers');

/** To the next page, and back to the first; nothing when everything is in sight. */
export function DossierPager({ list }: { list: DossierList }): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  if (list.next === null && search.cursor === undefined) return null;
  return (
    <nav className="pager" aria-label={t('dossiers.title')}>
      {list.next === null ? null : (
        <Link to="/dossiers" search={{ ...search, cursor: list.next }} className="button button--small">
          {t('frame.nextPage', { count: PAGE_LENGTH })}
        </Link>
      )}
      {search.cursor === undefined ? null : (
        <Link to="/dossiers" search={{ ...search, cursor: undefined }} className="button button--small">
          {t('frame.firstPage')}
        </Link>
      )}
    </nav>
  );
}
