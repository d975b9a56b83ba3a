import { apiPaths, dossierListSchema, type DossierList } from '@penhouder/contracts';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { callApi } from '../../api/client';
import { type DossierListSearch, USUAL_VIEW } from './dossier-list-search';

export const PAGE_LENGTH = 50;

/** One page of dossiers that fit the filters; the page before stays in sight while the next is fetched. */
export function useDossierList(search: DossierListSearch): UseQueryResult<DossierList> {
  return useQuery({
    queryKey: ['dossiers', search],
    queryFn: () =>
      callApi({
        path: apiPaths.dossiers,
        query: { ...USUAL_VIEW, ...search, limit: PAGE_LENGTH },
        answer: dossierListSchema,
      }),
    placeholderData: keepPreviousData,
  });
}
