import { apiPaths, dossierPageSchema, timelineSchema, type DossierPage, type Timeline } from '@penhouder/contracts';
import { type QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { callApi } from '../../api/client';

const REFRESH_MS = 15_000;
const START_REFRESH_MS = 1_000;

/** The whole page of one dossier; looked at again every quarter of a minute, every second while it starts. */
export function useDossier(dossierId: string): UseQueryResult<DossierPage> {
  return useQuery({
    queryKey: ['dossier', dossierId],
    queryFn: () => fetchDossier(dossierId),
    refetchInterval: ({ state }) => (state.data?.isStarted === false ? START_REFRESH_MS : REFRESH_MS),
  });
}

export function fetchDossier(dossierId: string): Promise<DossierPage> {
  return callApi({ path: apiPaths.dossier(dossierId), answer: dossierPageSchema });
}

/** What happened and what is planned; fetched anew whenever the dossier grew. */
export function useTimeline(dossierId: string, version: number): UseQueryResult<Timeline> {
  return useQuery({
    queryKey: ['timeline', dossierId, version],
    queryFn: () => callApi({ path: apiPaths.dossierTimeline(dossierId), answer: timelineSchema }),
    placeholderData: (before) => before,
  });
}

/** Everything that shows something of a dossier is fetched again. */
export function forgetDossier(client: QueryClient, dossierId: string): Promise<unknown> {
  const keys = [
    ['dossier', dossierId],
    ['timeline', dossierId],
    ['plan', dossierId],
    ['dossiers'],
    ['today'],
    ['mails'],
    ['replies'],
    ['session'],
  ];
  return Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
}
