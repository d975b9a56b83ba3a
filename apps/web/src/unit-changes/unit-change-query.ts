import {
  apiPaths,
  type ChosenUnitChange,
  type UnitChangeDecision,
  type UnitChangeDone,
  unitChangeDoneSchema,
  type UnitChangeForm,
  type UnitChangeList,
  unitChangeListSchema,
  type UnitChangePreview,
  unitChangePreviewSchema,
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

/** The mergers that the list of legal units knows. */
export function useUnitChanges(): UseQueryResult<UnitChangeList> {
  return useQuery({
    queryKey: ['unit-changes'],
    queryFn: () => callApi({ path: apiPaths.unitChanges, answer: unitChangeListSchema }),
  });
}

/** What a change would do to every open dossier, as decided so far. */
export function useUnitChangePreview(
  change: ChosenUnitChange,
  decisions: readonly UnitChangeDecision[],
): UseQueryResult<UnitChangePreview> {
  return useQuery({
    queryKey: ['unit-change-preview', change, decisions],
    queryFn: () =>
      callApi({
        method: 'POST',
        path: apiPaths.unitChangePreview,
        body: { change, decisions },
        answer: unitChangePreviewSchema,
      }),
    placeholderData: keepPreviousData,
  });
}

/** Applies a change; every page that shows dossiers, contacts or mail learns of it. */
export function useApplyUnitChange(): UseMutationResult<UnitChangeDone, Error, UnitChangeForm> {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (form: UnitChangeForm) =>
      callApi({
        method: 'POST',
        path: apiPaths.unitChanges,
        body: form,
        idempotencyKey: keyFor(form),
        answer: unitChangeDoneSchema,
      }),
    onSuccess: () => client.invalidateQueries(),
  });
}
