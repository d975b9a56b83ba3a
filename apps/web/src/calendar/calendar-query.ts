import { apiPaths, type ClosedDays, closedDaysSchema } from '@penhouder/contracts';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { callApi } from '../api/client';

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
