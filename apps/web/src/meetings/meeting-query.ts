import {
  apiPaths,
  type MeetingList,
  meetingListSchema,
  type OrganMeetings,
  organMeetingsSchema,
} from '@penhouder/contracts';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { callApi } from '../api/client';

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
