import {
  apiPaths,
  type EarlierActions,
  earlierActionsSchema,
  planAppliedSchema,
  planPreviewSchema,
  yearlyReportSchema,
  type PlanApplied,
  type PlanPreview,
  type TakenActions,
  type YearlyReport,
} from '@penhouder/contracts';
import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { callApi } from '../../api/client';
import { useIdempotencyKey } from '../../api/idempotency';
import { forgetDossier } from '../page/dossier-query';

/** A step of a dossier. */
export interface StepAddress {
  readonly dossierId: string;
  readonly stepId: string;
}

/** What a log says of one year. */
export function useReport(at: StepAddress, year: number): UseQueryResult<YearlyReport> {
  return useQuery({
    queryKey: ['dossier', at.dossierId, 'report', at.stepId, year],
    queryFn: () => callApi({ path: apiPaths.yearlyReport(at, year), answer: yearlyReportSchema }),
  });
}

/** What a file would change in a plan; changes nothing. */
export function usePlanPreview(at: StepAddress): UseMutationResult<PlanPreview, Error, File> {
  return useMutation({
    mutationFn: (file: File) =>
      callApi({
        method: 'POST',
        path: apiPaths.actionPlanPreview(at),
        body: partsOf({ file }),
        answer: planPreviewSchema,
      }),
  });
}

/** Changes the plan as the file says that was previewed. */
export function useApplyPlan(
  at: StepAddress,
): UseMutationResult<PlanApplied, Error, { readonly file: File; readonly fingerprint: string }> {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: ({ file, fingerprint }) =>
      callApi({
        method: 'POST',
        path: apiPaths.actionPlan(at),
        body: partsOf({ file, fingerprint }),
        idempotencyKey: keyFor([fingerprint]),
        answer: planAppliedSchema,
      }),
    onSettled: () => forgetDossier(client, at.dossierId),
  });
}

/** What is still open in the dossiers before this one. */
export function useEarlierActions(at: StepAddress): UseQueryResult<EarlierActions> {
  return useQuery({
    queryKey: ['dossier', at.dossierId, 'earlier-actions', at.stepId],
    queryFn: () => callApi({ path: apiPaths.earlierActions(at), answer: earlierActionsSchema }),
  });
}

/** Takes actions over as they were changed. */
export function useTakeActions(at: StepAddress): UseMutationResult<PlanApplied, Error, TakenActions['actions']> {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (actions) =>
      callApi({
        method: 'POST',
        path: apiPaths.earlierActions(at),
        body: { actions },
        idempotencyKey: keyFor(actions),
        answer: planAppliedSchema,
      }),
    onSettled: () => forgetDossier(client, at.dossierId),
  });
}

function partsOf(parts: Readonly<Record<string, File | string>>): FormData {
  const body = new FormData();
  for (const [name, part] of Object.entries(parts)) body.set(name, part);
  return body;
}
