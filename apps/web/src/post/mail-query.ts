import { apiPaths, mailListSchema, mailPageSchema, type MailList, type MailPage } from '@penhouder/contracts';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { callApi } from '../api/client';
import type { PostSearch } from './post-search';

const PAGE_LENGTH = 50;

/** Mails of the body, or of one dossier when its id is given. */
export function useMails(search: PostSearch, dossierId: string | null): UseQueryResult<MailList> {
  return useQuery({
    queryKey: ['mails', dossierId, search],
    queryFn: () =>
      callApi({
        path: dossierId === null ? apiPaths.mails : apiPaths.dossierMails(dossierId),
        query: { ...search, limit: PAGE_LENGTH },
        answer: mailListSchema,
      }),
    placeholderData: keepPreviousData,
    refetchInterval: 20_000,
  });
}

export function useMail(id: string): UseQueryResult<MailPage> {
  return useQuery({
    queryKey: ['mail', id],
    queryFn: () => callApi({ path: apiPaths.mail(id), answer: mailPageSchema }),
  });
}
