import {
  apiPaths,
  shownStatementSchema,
  statementsSchema,
  type ShownStatement,
  type Statements,
  type StatementsForm,
  type StatementToShow,
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

/** What the own organisation says of itself in public. */
export function useStatements(): UseQueryResult<Statements> {
  return useQuery({
    queryKey: ['statements'],
    queryFn: () => callApi({ path: apiPaths.statements, answer: statementsSchema }),
  });
}

/** Keeps a new version; fails when somebody else kept one in the meantime. */
export function useSaveStatements(): UseMutationResult<Statements, Error, StatementsForm> {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (form: StatementsForm) =>
      callApi({
        method: 'PUT',
        path: apiPaths.statements,
        body: form,
        idempotencyKey: keyFor(form),
        answer: statementsSchema,
      }),
    onSuccess: (saved) => {
      client.setQueryData(['statements'], saved);
    },
  });
}

/** One text as its readers will see it; the last good one stays while the next is fetched. */
export function useShownStatement(toShow: StatementToShow): UseQueryResult<ShownStatement> {
  return useQuery({
    queryKey: ['statement-preview', toShow],
    queryFn: () =>
      callApi({ method: 'POST', path: apiPaths.statementPreview, body: toShow, answer: shownStatementSchema }),
    placeholderData: keepPreviousData,
  });
}
