import { isCancellation, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { DossierActivities } from '../activities';

/** Three tries within a second and a half: well under the workflow task timeout of 3 s. */
const local = proxyLocalActivities<DossierActivities>({
  startToCloseTimeout: '900ms',
  scheduleToCloseTimeout: '1500ms',
  localRetryThreshold: '1s',
  retry: { initialInterval: '100ms', backoffCoefficient: 2, maximumAttempts: 3 },
});

/** The same work without end: when PostgreSQL is away the dossier waits, it does not lie. */
function ordinary(summary: string): DossierActivities {
  return proxyActivities<DossierActivities>({
    startToCloseTimeout: '10s',
    retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '30s' },
    summary,
  });
}

const recording = ordinary('schrijft gebeurtenissen in het dagboek');
const planning = ordinary('berekent de planning');
const closing = ordinary('sluit de ronde en haalt tijdige antwoorden op');

/** Each activity tried close by first, then for as long as it takes. A sign-off so costs one workflow task. */
export const activities: DossierActivities = {
  recordEvents: (input) =>
    localFirst(
      () => local.recordEvents(input),
      () => recording.recordEvents(input),
    ),
  computePlan: (input) =>
    localFirst(
      () => local.computePlan(input),
      () => planning.computePlan(input),
    ),
  closeRound: (input) => closing.closeRound(input),
};

async function localFirst<Result>(close: () => Promise<Result>, withoutEnd: () => Promise<Result>): Promise<Result> {
  try {
    return await close();
  } catch (error) {
    if (isCancellation(error)) throw error;
    return await withoutEnd();
  }
}
