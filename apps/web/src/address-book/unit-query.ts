import { type AddedUnit, addedUnitSchema, apiPaths, type UnitForm } from '@penhouder/contracts';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../api/client';
import { useIdempotencyKey } from '../api/idempotency';

/** Adds an organisation with its first contact; lists of both are fetched again. */
export function useAddUnit(): UseMutationResult<AddedUnit, Error, UnitForm> {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (form: UnitForm) =>
      callApi({
        method: 'POST',
        path: apiPaths.units,
        body: form,
        idempotencyKey: keyFor(form),
        answer: addedUnitSchema,
      }),
    onSuccess: () => Promise.all(['contacts', 'units'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
}
