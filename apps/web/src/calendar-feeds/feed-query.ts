import {
  apiPaths,
  type CalendarAddress,
  calendarAddressSchema,
  type CalendarFeeds,
  calendarFeedsSchema,
} from '@penhouder/contracts';
import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { callApi } from '../api/client';

/** Of one dossier; null: of all that the reader sees. */
export type FeedOf = string | null;

/** What is made or revoked at one place shows at the other. */
const KEY = ['calendar-feeds'];
const pathOf = (dossierId: FeedOf): string =>
  dossierId === null ? apiPaths.calendarFeed : apiPaths.dossierCalendarFeed(dossierId);

/** The addresses that work now. */
export function useFeeds(dossierId: FeedOf): UseQueryResult<CalendarFeeds> {
  return useQuery({
    queryKey: [...KEY, dossierId],
    queryFn: () => callApi({ path: pathOf(dossierId), answer: calendarFeedsSchema }),
  });
}

/** Makes an address, which is shown this once; nothing keeps it but the page that asked. */
export function useRenewFeed(dossierId: FeedOf): UseMutationResult<CalendarAddress, Error, void> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi({ method: 'PUT', path: pathOf(dossierId), answer: calendarAddressSchema }),
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

/** Revokes an address by its id. */
export function useRevokeFeed(): UseMutationResult<undefined, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id) => callApi<undefined>({ method: 'DELETE', path: apiPaths.calendarFeedById(id), answer: null }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
