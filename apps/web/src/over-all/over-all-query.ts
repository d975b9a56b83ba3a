import {
  agendaMonthSchema,
  agendaYearSchema,
  apiPaths,
  reminderLoadSchema,
  waitingListSchema,
  type AgendaMonth,
  type AgendaYear,
  type ReminderLoad,
  type WaitingList,
} from '@penhouder/contracts';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { callApi } from '../api/client';
import type { WaitingSearch } from './over-all-search';

/** For whom the open dossiers wait. */
export function useWaiting(search: WaitingSearch): UseQueryResult<WaitingList> {
  return useQuery({
    queryKey: ['waiting', search],
    queryFn: () => callApi({ path: apiPaths.waiting, query: { ...search }, answer: waitingListSchema }),
    placeholderData: keepPreviousData,
  });
}

/** A month of all open dossiers; none is this month. */
export function useAgendaMonth(month: string | undefined): UseQueryResult<AgendaMonth> {
  return useQuery({
    queryKey: ['agenda', 'month', month ?? ''],
    queryFn: () =>
      callApi({ path: apiPaths.agenda, query: month === undefined ? {} : { month }, answer: agendaMonthSchema }),
    placeholderData: keepPreviousData,
  });
}

/** A year of all open dossiers in counts. */
export function useAgendaYear(year: number): UseQueryResult<AgendaYear> {
  return useQuery({
    queryKey: ['agenda', 'year', year],
    queryFn: () => callApi({ path: apiPaths.agendaYear, query: { year: String(year) }, answer: agendaYearSchema }),
    placeholderData: keepPreviousData,
  });
}

/** How many reminders leave on each day of the coming weeks. */
export function useReminderLoad(): UseQueryResult<ReminderLoad> {
  return useQuery({
    queryKey: ['agenda', 'load'],
    queryFn: () => callApi({ path: apiPaths.reminderLoad, answer: reminderLoadSchema }),
  });
}
