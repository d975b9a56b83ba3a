import { apiPaths, publicAnswerListSchema, type PublicAnswerForm, type PublicAnswerList } from '@penhouder/contracts';
import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { callApi } from '../api/client';

const keyOf = (dossierId: string): readonly string[] => ['dossier', dossierId, 'public-answers'];

/** Answered questions of a dossier, and what everybody may read of them. */
export function usePublicAnswers(dossierId: string): UseQueryResult<PublicAnswerList> {
  return useQuery({
    queryKey: keyOf(dossierId),
    queryFn: () => callApi({ path: apiPaths.dossierPublicAnswers(dossierId), answer: publicAnswerListSchema }),
  });
}

/** Keeps a new version of what everybody reads. */
export function useSavePublicAnswer(
  dossierId: string,
  rowId: string,
): UseMutationResult<PublicAnswerList, Error, PublicAnswerForm> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (form: PublicAnswerForm) =>
      callApi({
        method: 'PUT',
        path: apiPaths.dossierPublicAnswer(dossierId, rowId),
        body: form,
        answer: publicAnswerListSchema,
      }),
    onSuccess: (list) => {
      client.setQueryData(keyOf(dossierId), list);
    },
  });
}
