import { apiPaths, type DossierList } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/EmptyState';
import { ExcelLink } from '../../parts/ExcelLink';
import { PageHeader } from '../../parts/PageHeader';
import { QueryStates } from '../../parts/QueryStates';
import { useDossierList } from './dossier-list-query';
import { USUAL_VIEW } from './dossier-list-search';
import { DossierFilters } from './DossierFilters';
import { DossierPager } from './DossierPager';
import { DossierTable } from './DossierTable';
import { DraftList } from './DraftList';

const route = getRouteApi('/frame/dossiers');

/** All dossiers of the body, with the filters in the address. */
export function DossierListPage(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const query = useDossierList(search);
  return (
    <>
      <PageHeader
        title={t('dossiers.title')}
        sentence={query.data === undefined ? undefined : t('dossiers.sentence', { count: query.data.total })}
        actions={
          <>
            <ExcelLink path={apiPaths.dossierListSheet} query={{ ...USUAL_VIEW, ...search }} />
            <Link to="/nieuw" className="button button--primary">
              {t('frame.newDossier')}
            </Link>
          </>
        }
      />
      <div className="stack stack--wide">
        <DraftList />
        <QueryStates query={query}>{(list) => <Dossiers list={list} isFiltered={isFiltered(search)} />}</QueryStates>
      </div>
    </>
  );
}

function Dossiers({ list, isFiltered }: { list: DossierList; isFiltered: boolean }): ReactNode {
  const { t } = useTranslation();
  const isBlank = list.filters.calls.length === 0 && !isFiltered;
  return (
    <div>
      {isBlank ? null : <DossierFilters filters={list.filters} />}
      <div className="sheet sheet--flush">
        {list.dossiers.length === 0 ? (
          <EmptyState sentence={t(isBlank ? 'dossiers.empty' : 'dossiers.emptyFiltered')} />
        ) : (
          <DossierTable dossiers={list.dossiers} />
        )}
        <DossierPager list={list} />
      </div>
    </div>
  );
}

function isFiltered(search: Record<string, unknown>): boolean {
  return Object.keys(search).some((name) => name !== 'sort');
}
