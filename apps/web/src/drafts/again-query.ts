import { apiPaths, type Draft, draftSchema } from '@penhouder/contracts';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { callApi } from '../api/client';

/** Begins a new dossier with the partners of an earlier one, and goes to its first step. */
export function useDraftAgain(dossierId: string): UseMutationResult<Draft, Error, void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => callApi({ method: 'POST', path: apiPaths.dossierDrafts(dossierId), answer: draftSchema }),
    onSuccess: async (draft) => {
      client.setQueryData(['draft', draft.id], draft);
      void client.invalidateQueries({ queryKey: ['drafts'] });
      await navigate({ to: '/nieuw/$draftId/$step', params: { draftId: draft.id, step: 'oproep' } });
    },
  });
}
