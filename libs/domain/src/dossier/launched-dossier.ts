import { initialStepState } from '../steps/step-state';
import { BLANK_RECORD } from '../steps/step-dates';
import type { StepRule } from '../calls/call-rules';
import type { Instant } from '../primitives/instant';
import type { Dossier, StepState } from './dossier';
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
    ...stepsAtLaunch(call.steps, at),
    dates: { closing: call.closing, internalDue: call.internalDue },
    planNeeded: 'launched',
  };
}

/** Steps that nothing holds up are open from the start. */
function stepsAtLaunch(rules: readonly StepRule[], at: Instant): Pick<Dossier, 'steps' | 'stepRecords'> {
  const steps = rules.map((rule) => [rule.id, atLaunch(rule)] as const);
  const open = steps.filter(([, state]) => state.status === 'open');
  return {
    steps: Object.fromEntries(steps),
    stepRecords: Object.fromEntries(open.map(([stepId]) => [stepId, { ...BLANK_RECORD, openedAt: at }])),
  };
}

/** A funder that decides without anything before it, on what it counts itself, can be heard from the start. */
function atLaunch(rule: StepRule): StepState {
  const state = initialStepState(rule);
  const isFirst = rule.after.length === 0 && (rule.when ?? []).length === 0;
  return state.kind === 'funder-decision' && isFirst ? { ...state, status: 'open' } : state;
}
