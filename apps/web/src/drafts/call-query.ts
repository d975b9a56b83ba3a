import { apiPaths, type CallList, callListSchema, type CallPage, callPageSchema } from '@penhouder/contracts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { callApi } from '../api/client';

const CALLS_STAY_MS = 300_000;

/** The calls that this body may use. */
export function useCalls(): UseQueryResult<CallList> {
  return useQuery({
    queryKey: ['calls'],
    queryFn: () => callApi({ path: apiPaths.calls, answer: callListSchema }),
    staleTime: CALLS_STAY_MS,
  });
}

/** What one call asks; not asked for while none is chosen. */
export function useCall(callId: string | null): UseQueryResult<CallPage> {
  return useQuery({
    queryKey: ['call', callId],
    queryFn: () => callApi({ path: apiPaths.call(callId ?? ''), answer: callPageSchema }),
    enabled: callId !== null,
    staleTime: CALLS_STAY_MS,
  });
}
