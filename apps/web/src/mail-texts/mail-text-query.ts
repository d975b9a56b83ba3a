import {
  apiPaths,
  type MailTextForm,
  type MailTextPreview,
  mailTextPreviewSchema,
  type MailTexts,
  mailTextsSchema,
  type OwnMail,
} from '@penhouder/contracts';
import {
  type UseMutationResult,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { callApi } from '../api/client';

/** The words of the mails of a running dossier. */
export function useDossierMailTexts(dossierId: string): UseQueryResult<MailTexts> {
  return useQuery({
    queryKey: ['mail-texts', dossierId],
    queryFn: () => callApi({ path: apiPaths.dossierMailTexts(dossierId), answer: mailTextsSchema }),
    refetchOnWindowFocus: false,
  });
}

/** Those of a draft: its call and the people who read decide them. */
export function useDraftMailTexts(draftId: string, callId: string | null): UseQueryResult<MailTexts> {
  return useQuery({
    queryKey: ['draft-mail-texts', draftId, callId],
    queryFn: () => callApi({ path: apiPaths.draftMailTexts(draftId), answer: mailTextsSchema }),
  });
}

/** Adds a version; what holds then is shown at once. */
export function useSaveMailText(dossierId: string): UseMutationResult<MailTexts, Error, MailTextForm> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body) =>
      callApi({ method: 'PUT', path: apiPaths.dossierMailTexts(dossierId), body, answer: mailTextsSchema }),
    onSuccess: (texts) => {
      client.setQueryData(['mail-texts', dossierId], texts);
    },
  });
}

/** One mail as a participant would read it. */
export function useMailTextPreview(dossierId: string, mail: OwnMail): UseQueryResult<MailTextPreview> {
  return useQuery({
    queryKey: ['mail-text-preview', dossierId, mail],
    queryFn: () =>
      callApi({
        method: 'POST',
        path: apiPaths.dossierMailTextPreview(dossierId),
        body: { mail },
        answer: mailTextPreviewSchema,
      }),
    placeholderData: (before) => before,
    retry: false,
    gcTime: 0,
  });
}
