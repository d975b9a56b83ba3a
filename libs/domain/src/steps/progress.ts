import type { Dossier } from '../dossier/dossier';
import { activeParticipants, roundOf } from '../dossier/lookups';
import type { StepId } from '../primitives/ids';
import { isAnswered } from '../sign-off/standing';

/** True when the step reached what later steps wait for: a board's yes, a filing, an award, every report. */
export function isStepConcluded(dossier: Dossier, stepId: StepId): boolean {
  const state = dossier.steps[stepId];
  switch (state?.kind) {
    case undefined:
      return false;
    case 'sign-off-round':
      return state.status === 'done' || isEveryoneAnswered(dossier);
    case 'body-decision':
      return state.outcome === 'approved';
    case 'submission':
    case 'recurring-duty':
      return state.status === 'done';
    case 'funder-decision':
      return state.status === 'done' && state.outcome !== 'rejected';
  }
}

export function isEveryoneAnswered(dossier: Dossier): boolean {
  const round = roundOf(dossier);
  const active = activeParticipants(dossier);
  return round !== null && active.length > 0 && active.every((participant) => isAnswered(participant, round));
}

/** The step that people would name when asked where the dossier stands; null once everything is concluded. */
export function currentStepOf(dossier: Dossier): StepId | null {
  return dossier.call?.steps.find((step) => !isStepConcluded(dossier, step.id))?.id ?? null;
}
