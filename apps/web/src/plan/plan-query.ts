import { apiPaths, type DossierPage, type DossierPlan, dossierPlanSchema } from '@penhouder/contracts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { callApi } from '../api/client';

/** What is counted back from the closing; asked again whenever the dossier grew or its clock went on. */
export function usePlan({ id, version, clock }: DossierPage): UseQueryResult<DossierPlan> {
  const today = clock.at.slice(0, 10);
  return useQuery({
    queryKey: ['plan', id, version, today],
    queryFn: () => callApi({ path: apiPaths.dossierPlan(id), answer: dossierPlanSchema }),
    placeholderData: (before) => before,
  });
}
