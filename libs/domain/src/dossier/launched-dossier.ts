import { initialStepState } from '../steps/step-state';
import type { Dossier } from './dossier';
import type { EventOf } from './events';
import { participantOf } from './participants';

export function launchedDossier(dossier: Dossier, { at, launch }: EventOf<'DossierLaunched'>): Dossier {
  const { call } = launch;
  return {
    ...dossier,
    stage: 'running',
    kind: launch.kind,
    bodyId: launch.bodyId,
    coApplicantIds: launch.coApplicantIds,
    call,
    reachedAt: at,
    launchedAt: at,
    participants: Object.fromEntries(launch.participants.map((joined) => [joined.id, participantOf(joined)])),
    participantOrder: launch.participants.map((joined) => joined.id),
    steps: Object.fromEntries(call.steps.map((step) => [step.id, initialStepState(step)])),
    dates: { closing: call.closing, internalDue: call.internalDue },
    planNeeded: 'launched',
  };
}
