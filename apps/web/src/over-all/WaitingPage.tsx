import { apiPaths, type WaitingList } from '@penhouder/contracts';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/EmptyState';
import { ExcelLink } from '../parts/ExcelLink';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { useWaiting } from './over-all-query';
import { WaitingFilters } from './WaitingFilters';
import { WaitingTable } from './WaitingTable';

const route = getRouteApi('/frame/wachten');

/** Wie wachten we op: over all open dossiers, by organisation, with the filters in the address. */
export function WaitingPage(): ReactNode {
  const { t } = useTranslation();
  const search = route.useSearch();
  const query = useWaiting(search);
  return (
    <>
      <PageHeader
        title={t('waiting.title')}
        sentence={query.data?.sentence}
        actions={<ExcelLink path={apiPaths.waitingSheet} query={search} />}
      />
      <QueryStates query={query}>
        {(list) => <Waiting list={list} isFiltered={Object.keys(search).length > 0} />}
      </QueryStates>
    </>
  );
}

function Waiting({ list, isFiltered }: { list: WaitingList; isFiltered: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <div>
      {list.filters.calls.length === 0 ? null : <WaitingFilters filters={list.filters} />}
      <div className="sheet sheet--flush waiting">
        {list.groups.length === 0 ? (
          <EmptyState sentence={t(isFiltered ? 'waiting.emptyFiltered' : 'waiting.empty')} />
        ) : (
          <WaitingTable groups={list.groups} />
        )}
      </div>
    </div>
  );
}
