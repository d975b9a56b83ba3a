import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { DossierActivities } from '../activities';

/**
 * The quick way: inside the worker that holds the workflow, without a round trip to the server. Three tries within a
 * second and a half, well under the task timeout of three seconds, because meanwhile the task is held.
 */
export const local = proxyLocalActivities<Pick<DossierActivities, 'recordEvents' | 'computePlan'>>({
  startToCloseTimeout: '800ms',
  scheduleToCloseTimeout: '1500ms',
  retry: { maximumAttempts: 3, initialInterval: '50ms', backoffCoefficient: 3 },
});

/** The patient way: retried without end. A dossier waits for PostgreSQL; it does not lie and does not give up. */
export const patient = proxyActivities<DossierActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '30s' },
});
