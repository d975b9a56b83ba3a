import {
  apiPaths,
  type DossierTexts,
  dossierTextsSchema,
  type OwnText,
  type TextPreview,
  textPreviewSchema,
} from '@penhouder/contracts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { callApi } from '../../../api/client';

/** What the participants read now, with placeholders. It stays while the form is open, whatever others publish. */
export function useDossierTexts(dossierId: string): UseQueryResult<DossierTexts> {
  return useQuery({
    queryKey: ['dossier-texts', dossierId],
    queryFn: () => callApi({ path: apiPaths.dossierTexts(dossierId), answer: dossierTextsSchema }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Whose part these texts change, and what each will read. */
export function useTextPreview(dossierId: string, texts: readonly OwnText[]): UseQueryResult<TextPreview> {
  return useQuery({
    queryKey: ['text-preview', dossierId, texts],
    queryFn: () =>
      callApi({
        method: 'POST',
        path: apiPaths.dossierTextPreview(dossierId),
        body: { texts },
        answer: textPreviewSchema,
      }),
    placeholderData: (before) => before,
    retry: false,
    gcTime: 0,
  });
}
