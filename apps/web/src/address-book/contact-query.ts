import {
  apiPaths,
  contactListSchema,
  contactSchema,
  type Contact,
  type ContactForm,
  type ContactList,
  type ContactQuery,
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

/** The body's contacts, by unit and name. */
export function useContacts(query: ContactQuery): UseQueryResult<ContactList> {
  return useQuery({
    queryKey: ['contacts', query],
    queryFn: () => callApi({ path: apiPaths.contacts, query, answer: contactListSchema }),
    placeholderData: keepPreviousData,
  });
}

export interface ContactToSave {
  /** Null: a new one. */
  readonly id: string | null;
  readonly form: ContactForm;
}

/** Adds or changes one contact; every page that shows contacts learns of it. */
export function useSaveContact(): UseMutationResult<Contact, Error, ContactToSave> {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: ({ id, form }: ContactToSave) =>
      callApi({
        method: id === null ? 'POST' : 'PUT',
        path: id === null ? apiPaths.contacts : apiPaths.contact(id),
        body: form,
        idempotencyKey: keyFor([id, form]),
        answer: contactSchema,
      }),
    onSuccess: () =>
      Promise.all(
        ['contacts', 'units', 'draft-preview', 'dossier'].map((name) => client.invalidateQueries({ queryKey: [name] })),
      ),
  });
}
