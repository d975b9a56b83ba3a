import { apiPaths, type Assumption, type WhatIf, whatIfSchema } from '@penhouder/contracts';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { callApi } from '../api/client';

/** What would become of a dossier; asked again whenever an assumption changes or the dossier grew. */
export function useWhatIf(
  { id, version }: { readonly id: string; readonly version: number },
  assumptions: readonly Assumption[],
): UseQueryResult<WhatIf> {
  return useQuery({
    queryKey: ['what-if', id, version, assumptions],
    queryFn: () =>
      callApi({ method: 'POST', path: apiPaths.dossierWhatIf(id), body: { assumptions }, answer: whatIfSchema }),
    enabled: assumptions.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  });
}
