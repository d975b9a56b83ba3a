import {
  apiPaths,
  type CalendarEffect,
  calendarEffectSchema,
  type MeetingForm,
  type MeetingList,
  meetingListSchema,
  type OrganMeetings,
  organMeetingsSchema,
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

/** Every organ of which the body knows when it meets. */
export function useMeetingList(): UseQueryResult<MeetingList> {
  return useQuery({
    queryKey: ['meetings'],
    queryFn: () => callApi({ path: apiPaths.meetings, answer: meetingListSchema }),
  });
}

/** One organ in one year; null: this year. */
export function useOrganMeetings(
  { unit, organ }: { readonly unit: string; readonly organ: string },
  year: number | null,
): UseQueryResult<OrganMeetings> {
  return useQuery({
    queryKey: ['meetings', unit, organ, year],
    queryFn: () =>
      callApi({
        path: apiPaths.organMeetings,
        query: { unit, organ, ...(year !== null && { year: String(year) }) },
        answer: organMeetingsSchema,
      }),
    placeholderData: keepPreviousData,
  });
}

/** What other meetings would move. */
export function useMeetingsPreview(): UseMutationResult<CalendarEffect, Error, MeetingForm> {
  return useMutation({
    mutationFn: (form) =>
      callApi({ method: 'POST', path: apiPaths.meetingsPreview, body: form, answer: calendarEffectSchema }),
  });
}

/** Keeps what was stated; every page that shows dates learns of it. */
export function useStateMeetings(): UseMutationResult<CalendarEffect, Error, MeetingForm> {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (form) =>
      callApi({
        method: 'POST',
        path: apiPaths.meetings,
        body: form,
        idempotencyKey: keyFor(form),
        answer: calendarEffectSchema,
      }),
    onSuccess: () => client.invalidateQueries(),
  });
}
