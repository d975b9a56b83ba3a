import {
  apiPaths,
  type Draft,
  type DraftContent,
  type DraftList,
  draftListSchema,
  type DraftPreview,
  draftPreviewSchema,
  draftSchema,
} from '@penhouder/contracts';
import {
  type UseMutationResult,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { callApi } from '../api/client';

/** Drafts that were not launched yet, last changed first. */
export function useDrafts(): UseQueryResult<DraftList> {
  return useQuery({
    queryKey: ['drafts'],
    queryFn: () => callApi({ path: apiPaths.drafts, answer: draftListSchema }),
  });
}

export function useDraft(draftId: string): UseQueryResult<Draft> {
  return useQuery({
    queryKey: ['draft', draftId],
    queryFn: () => callApi({ path: apiPaths.draft(draftId), answer: draftSchema }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Everything before anything leaves: plan, mails, quorum, and what still stands in the way. */
export function useDraftPreview(draftId: string): UseQueryResult<DraftPreview> {
  return useQuery({
    queryKey: ['draft-preview', draftId],
    queryFn: () => callApi({ path: apiPaths.draftPreview(draftId), answer: draftPreviewSchema }),
    placeholderData: (before) => before,
  });
}

/** Begins a draft. */
export function useCreateDraft(): UseMutationResult<Draft, Error, DraftContent> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (content) => callApi({ method: 'POST', path: apiPaths.drafts, body: { content }, answer: draftSchema }),
    onSuccess: (draft) => {
      client.setQueryData(['draft', draft.id], draft);
      return client.invalidateQueries({ queryKey: ['drafts'] });
    },
  });
}

/**
 * Keeps a draft. The page shows the new content at once and goes on showing it when keeping fails; changes made in
 * quick succession are kept one after the other, so that the last one stays.
 */
export function useSaveDraft(draftId: string): UseMutationResult<Draft, Error, DraftContent> {
  const client = useQueryClient();
  const queryKey = ['draft', draftId];
  return useMutation({
    scope: { id: `draft ${draftId}` },
    mutationFn: (content) =>
      callApi({ method: 'PUT', path: apiPaths.draft(draftId), body: { content }, answer: draftSchema }),
    onMutate: (content) => {
      client.setQueryData<Draft>(queryKey, (before) => before && { ...before, content });
    },
    onSuccess: (saved) => {
      client.setQueryData<Draft>(queryKey, (before) => ({ ...saved, content: before?.content ?? saved.content }));
      return Promise.all(
        [['draft-preview', draftId], ['drafts']].map((key) => client.invalidateQueries({ queryKey: key })),
      );
    },
  });
}

export function useRemoveDraft(): UseMutationResult<void, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (draftId) => {
      await callApi({ method: 'DELETE', path: apiPaths.draft(draftId), answer: null });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['drafts'] }),
  });
}
