import { apiPaths, candidateSchema, type Candidate } from '@penhouder/contracts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { callApi } from '../../../api/client';

/** What must be known of a unit before it joins; nothing is asked while none is chosen. */
export function useCandidate(dossierId: string, unitId: string | null): UseQueryResult<Candidate> {
  return useQuery({
    queryKey: ['candidate', dossierId, unitId],
    queryFn: () => callApi({ path: apiPaths.dossierCandidate(dossierId, unitId ?? ''), answer: candidateSchema }),
    enabled: unitId !== null,
  });
}
