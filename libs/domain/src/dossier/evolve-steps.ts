import type { StepId } from '../primitives/ids';
import { evolveBodyDecision } from '../steps/body-decision';
import { evolveFunderDecision } from '../steps/funder-decision';
import { evolveDuty, yearsOf } from '../steps/recurring-duty';
import { evolveSubmission } from '../steps/submission';
import type { Dossier, StepState } from './dossier';
import { withRound } from './evolve-dates';
import type { EventOf } from './events';
import { stepOfKind, stepRule } from './lookups';

type StepEvent = EventOf<
  | 'BodyDecided'
  | 'BodyDidNotTreat'
  | 'ReadyDeclared'
  | 'ReadyRevoked'
  | 'Submitted'
  | 'FunderDecided'
  | 'DutyOpened'
  | 'ReportReminderDue'
  | 'ReportOverdue'
  | 'ReportRecorded'
>;

export function evolveSteps(dossier: Dossier, event: StepEvent): Dossier {
  const state = dossier.steps[event.stepId];
  if (state === undefined) return dossier;
  return sideEffects(withStep(dossier, event.stepId, evolveStep(dossier, state, event)), event);
}

function evolveStep(dossier: Dossier, state: StepState, event: StepEvent): StepState {
  switch (event.type) {
    case 'BodyDecided':
    case 'BodyDidNotTreat':
      return state.kind === 'body-decision' ? evolveBodyDecision(state, event) : state;
    case 'ReadyDeclared':
    case 'ReadyRevoked':
    case 'Submitted':
      return state.kind === 'submission' ? evolveSubmission(state, event) : state;
    case 'FunderDecided':
      return state.kind === 'funder-decision' ? evolveFunderDecision(state, event) : state;
    case 'DutyOpened':
    case 'ReportReminderDue':
    case 'ReportOverdue':
    case 'ReportRecorded':
      return state.kind === 'recurring-duty'
        ? finishedWhenComplete(dossier, event.stepId, evolveDuty(state, event))
        : state;
  }
}

function finishedWhenComplete(
  dossier: Dossier,
  stepId: StepId,
  state: Extract<StepState, { kind: 'recurring-duty' }>,
): StepState {
  const rule = stepRule(dossier, stepId);
  if (rule?.kind !== 'recurring-duty') return state;
  const isComplete = yearsOf(rule).every((year) => state.reportedYears.includes(year));
  return isComplete ? { ...state, status: 'done' } : state;
}

/** What an event of one step does to the rest: readiness ends the round, a filing opens the wait for the funder. */
function sideEffects(dossier: Dossier, event: StepEvent): Dossier {
  switch (event.type) {
    case 'ReadyDeclared':
      return withRound(dossier, 'done');
    case 'ReadyRevoked':
      return dossier.isClosingPassed ? dossier : withRound(dossier, 'open');
    case 'Submitted':
      return { ...withFunderOpen(withRound(dossier, 'done')), submissionFileId: event.fileId };
    case 'FunderDecided':
      return { ...dossier, amountCents: event.amountCents };
    default:
      return dossier;
  }
}

function withFunderOpen(dossier: Dossier): Dossier {
  const funder = stepOfKind(dossier, 'funder-decision');
  return funder === null ? dossier : withStep(dossier, funder.id, { ...funder.state, status: 'open' });
}

function withStep(dossier: Dossier, stepId: StepId, state: StepState): Dossier {
  return { ...dossier, steps: { ...dossier.steps, [stepId]: state } };
}
