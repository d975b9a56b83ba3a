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
  type QueryClient,
  type UseMutationResult,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
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

/** What a change makes of the draft as it stands at that moment, whatever the page that asked for it had drawn. */
export type DraftChange = (latest: DraftContent) => DraftContent;

/** Changes the draft where every reader finds it, and answers what is to be kept; null while no draft is known. */
export function changeDraft(client: QueryClient, draftId: string, change: DraftChange): DraftContent | null {
  const changed = client.setQueryData<Draft>(
    ['draft', draftId],
    (latest) => latest && { ...latest, content: change(latest.content) },
  );
  return changed?.content ?? null;
}

/** The draft with the change of a moment ago: a query tells its readers later than the browser takes a tick back. */
export function useDraftNow(draft: Draft): Draft {
  const client = useQueryClient();
  const subscribe = useCallback((tell: () => void) => client.getQueryCache().subscribe(tell), [client]);
  return useSyncExternalStore(subscribe, () => client.getQueryData<Draft>(['draft', draft.id]) ?? draft);
}

/**
 * Keeps a draft. The page shows the new content at once and goes on showing it when keeping fails; changes made in
 * quick succession start from each other, and are kept one after the other, so that the last one holds them all.
 */
export function useSaveDraft(
  draftId: string,
): Pick<UseMutationResult, 'status' | 'error' | 'isError'> & { change: (change: DraftChange) => void } {
  const client = useQueryClient();
  const queryKey = ['draft', draftId];
  const { mutate, status, error, isError } = useMutation({
    scope: { id: `draft ${draftId}` },
    mutationFn: (content: DraftContent) =>
      callApi({ method: 'PUT', path: apiPaths.draft(draftId), body: { content }, answer: draftSchema }),
    onSuccess: (saved) => {
      client.setQueryData<Draft>(queryKey, (before) => ({ ...saved, content: before?.content ?? saved.content }));
      return Promise.all(
        [['draft-preview', draftId], ['drafts']].map((key) => client.invalidateQueries({ queryKey: key })),
      );
    },
  });
  const change = (one: DraftChange): void => {
    const content = changeDraft(client, draftId, one);
    if (content !== null) mutate(content);
  };
  return { change, status, error, isError };
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
