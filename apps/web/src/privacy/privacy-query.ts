import {
  aboutPersonSchema,
  apiPaths,
  personErasedSchema,
  privacyPreviewSchema,
  privacySchema,
  type AboutPerson,
  type PersonErased,
  type Privacy,
  type PrivacyPreview,
} from '@penhouder/contracts';
import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { callApi, downloadFrom } from '../api/client';

const KEY = ['privacy'];

/** Terms, holds and what went. */
export function usePrivacy(): UseQueryResult<Privacy> {
  return useQuery({ queryKey: KEY, queryFn: () => callApi({ path: apiPaths.privacy, answer: privacySchema }) });
}

/** What will be past its term at the end of a day. */
export function usePastTerm(on: string): UseQueryResult<PrivacyPreview> {
  return useQuery({
    queryKey: [...KEY, 'preview', on],
    queryFn: () => callApi({ path: apiPaths.privacyPreview, query: { on }, answer: privacyPreviewSchema }),
  });
}

/** Keeps other terms. */
export function useSaveTerms(): UseMutationResult<Privacy, Error, Record<string, number>> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (months) =>
      callApi({ method: 'PUT', path: apiPaths.privacyTerms, body: { months }, answer: privacySchema }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

/** Erases what is past its term now, when that is still as much as was seen. */
export function useEraseByTerm(): UseMutationResult<PrivacyPreview, Error, number> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (total) =>
      callApi({ method: 'POST', path: apiPaths.privacyRuns, body: { total }, answer: privacyPreviewSchema }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

/** Holds a dossier for a reason; without a reason it is released. */
export function useHold(): UseMutationResult<Privacy, Error, { number: string; reason?: string }> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (form) => {
      const path = form.reason === undefined ? apiPaths.privacyReleases : apiPaths.privacyHolds;
      return callApi({ method: 'POST', path, body: form, answer: privacySchema });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

/** What is kept of one person; in a body, because an address belongs in no log. */
export function useLookUp(): UseMutationResult<AboutPerson, Error, string> {
  return useMutation({
    mutationFn: (email) =>
      callApi({ method: 'POST', path: apiPaths.privacyPersons, body: { email }, answer: aboutPersonSchema }),
  });
}

/** Everything about one person as a file for them. */
export function useExport(): UseMutationResult<void, Error, string> {
  return useMutation({
    mutationFn: (email) =>
      downloadFrom({ method: 'POST', path: apiPaths.privacyExport, body: { email } }, 'persoonsgegevens.zip'),
  });
}

/** Erases what nothing keeps of one person. */
export function useErasePerson(): UseMutationResult<PersonErased, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (email) =>
      callApi({ method: 'POST', path: apiPaths.privacyErasures, body: { email }, answer: personErasedSchema }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
