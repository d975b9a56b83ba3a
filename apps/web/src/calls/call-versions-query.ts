import {
  apiPaths,
  callCheckSchema,
  callDifferencesSchema,
  callMovesSchema,
  callSourceSchema,
  keptCallSchema,
  movedSchema,
  type CallCheck,
  type CallDifferences,
  type CallMoves,
  type CallSource,
  type KeptCall,
  type Moved,
  type MoveForm,
} from '@penhouder/contracts';
import {
  keepPreviousData,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { callApi } from '../api/client';
import { useIdempotencyKey } from '../api/idempotency';

/** The file of a version; it never changes. */
export function useCallSource(callId: string): UseQueryResult<CallSource> {
  return useQuery({
    queryKey: ['call-source', callId],
    queryFn: () => callApi({ path: apiPaths.callSource(callId), answer: callSourceSchema }),
  });
}

/** What a text says, or its mistakes; the last answer stays while the next one is on its way. */
export function useCallCheck(source: string): UseQueryResult<CallCheck> {
  return useQuery({
    queryKey: ['call-check', source],
    queryFn: () => callApi({ method: 'POST', path: apiPaths.callCheck, body: { source }, answer: callCheckSchema }),
    enabled: source.trim() !== '',
    placeholderData: keepPreviousData,
  });
}

/** Keeps a text as a version; every page that shows calls learns of it. */
export function useKeepCall(): UseMutationResult<KeptCall, Error, string> {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (source: string) =>
      callApi({
        method: 'POST',
        path: apiPaths.calls,
        body: { source },
        idempotencyKey: keyFor(source),
        answer: keptCallSchema,
      }),
    onSuccess: () =>
      Promise.all(
        ['calls', 'call', 'call-source', 'call-check'].map((name) => client.invalidateQueries({ queryKey: [name] })),
      ),
  });
}

export function useDifferences(fromId: string, toId: string): UseQueryResult<CallDifferences> {
  return useQuery({
    queryKey: ['call-differences', fromId, toId],
    queryFn: () =>
      callApi({ path: apiPaths.callDifferences(fromId), query: { to: toId }, answer: callDifferencesSchema }),
  });
}

/** What the newer version would do to each running dossier of the older one. */
export function useMoves(fromId: string, toId: string): UseQueryResult<CallMoves> {
  return useQuery({
    queryKey: ['call-moves', fromId, toId],
    queryFn: () => callApi({ path: apiPaths.callMoves(fromId), query: { to: toId }, answer: callMovesSchema }),
  });
}

/** Moves one wave; the same choice sent again does nothing twice. */
export function useMoveDossiers(fromId: string): UseMutationResult<Moved, Error, MoveForm> {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (form: MoveForm) =>
      callApi({
        method: 'POST',
        path: apiPaths.callMoves(fromId),
        body: form,
        idempotencyKey: keyFor(form),
        answer: movedSchema,
      }),
    onSuccess: () =>
      Promise.all(
        ['call-moves', 'calls', 'call', 'dossier', 'dossiers', 'today'].map((name) =>
          client.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  });
}
