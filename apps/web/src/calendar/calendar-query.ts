import {
  apiPaths,
  type CalendarChangeForm,
  type CalendarEffect,
  calendarEffectSchema,
  type ClosedDays,
  closedDaysSchema,
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

/** The closed days of one year; null: this year. */
export function useClosedDays(year: number | null): UseQueryResult<ClosedDays> {
  return useQuery({
    queryKey: ['calendar', year],
    queryFn: () =>
      callApi({
        path: apiPaths.calendar,
        ...(year !== null && { query: { year: String(year) } }),
        answer: closedDaysSchema,
      }),
    placeholderData: keepPreviousData,
  });
}

/** What a change would move. */
export function useCalendarPreview(): UseMutationResult<CalendarEffect, Error, CalendarChangeForm> {
  return useMutation({
    mutationFn: (form) =>
      callApi({ method: 'POST', path: apiPaths.calendarPreview, body: form, answer: calendarEffectSchema }),
  });
}

/** Keeps a change; every page that shows dates learns of it. */
export function useChangeCalendar(): UseMutationResult<CalendarEffect, Error, CalendarChangeForm> {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (form) =>
      callApi({
        method: 'POST',
        path: apiPaths.calendar,
        body: form,
        idempotencyKey: keyFor(form),
        answer: calendarEffectSchema,
      }),
    onSuccess: () => client.invalidateQueries(),
  });
}
