import {
  apiPaths,
  fileSchema,
  replyDoneSchema,
  replyListSchema,
  unassignedListSchema,
  type Reply,
  type StoredFile,
  type UnassignedList,
} from '@penhouder/contracts';
import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { callApi } from '../api/client';
import { useIdempotencyKey } from '../api/idempotency';

const REFRESH_MS = 20_000;

/** Replies by mail in one dossier, open ones first. */
export function useReplies(dossierId: string): UseQueryResult<readonly Reply[]> {
  return useQuery({
    queryKey: ['replies', dossierId],
    queryFn: async () => (await callApi({ path: apiPaths.dossierReplies(dossierId), answer: replyListSchema })).replies,
    refetchInterval: REFRESH_MS,
  });
}

/** What belongs to no dossier yet. */
export function useUnassigned(): UseQueryResult<UnassignedList> {
  return useQuery({
    queryKey: ['replies', 'unassigned'],
    queryFn: () => callApi({ path: apiPaths.unassignedReplies, answer: unassignedListSchema }),
    refetchInterval: REFRESH_MS,
  });
}

/** Lays a reply aside (`reason`) or says where it belongs (`participantId`); every list is fetched again. */
export function useHandleReply(
  replyId: string,
): UseMutationResult<string, Error, { readonly reason: string } | { readonly participantId: string }> {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body) => {
      const path = 'reason' in body ? apiPaths.replyDismissals(replyId) : apiPaths.replyAssignments(replyId);
      return (await callApi({ method: 'POST', path, body, idempotencyKey: keyFor(body), answer: replyDoneSchema }))
        .text;
    },
    onSuccess: () =>
      Promise.all(
        [['replies'], ['dossier'], ['today'], ['session']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}

/** Makes an attachment a file of the dossier, as if it had been uploaded. */
export function useKeepAttachment(
  replyId: string,
  onKept: (file: StoredFile) => void,
): UseMutationResult<StoredFile, Error, number> {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (place: number) =>
      callApi({
        method: 'POST',
        path: apiPaths.replyAttachment(replyId, place),
        idempotencyKey: keyFor([replyId, place]),
        answer: fileSchema,
      }),
    onSuccess: onKept,
  });
}
