import { type CalendarEffect, calendarEffectSchema } from '@penhouder/contracts';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../api/client';
import { useIdempotencyKey } from '../api/idempotency';

/** What other days would move in the dossiers that run. */
export function useEffectOf<Form>(path: string): UseMutationResult<CalendarEffect, Error, Form> {
  return useMutation({
    mutationFn: (form) => callApi({ method: 'POST', path, body: form, answer: calendarEffectSchema }),
  });
}

/** Keeps other days; every page that shows dates learns of it. */
export function useKeepDays<Form>(path: string): UseMutationResult<CalendarEffect, Error, Form> {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (form) =>
      callApi({ method: 'POST', path, body: form, idempotencyKey: keyFor(form), answer: calendarEffectSchema }),
    onSuccess: () => client.invalidateQueries(),
  });
}
