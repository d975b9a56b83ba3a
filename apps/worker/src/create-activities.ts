import type { DossierActivities } from '@penhouder/workflows/activities';
import { closeRound } from './activities/close-round';
import { computePlan } from './activities/compute-plan';
import type { RecordingDeps } from './activities/record-events';
import { recordEvents } from './activities/record-events';

/** Everything that dossiers ask of the world, put together. */
export function createActivities(deps: RecordingDeps) {
  return {
    recordEvents: recordEvents(deps),
    computePlan: computePlan(deps.source),
    closeRound: closeRound(deps),
  } satisfies DossierActivities;
}
