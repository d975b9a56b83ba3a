import type { StepId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { evolveBodyDecision } from '../steps/body-decision';
import { evolveFunderDecision } from '../steps/funder-decision';
import { waitsFor } from '../steps/graph';
import { evolveActed, kindOf } from '../steps/recorded-step';
import { evolveDuty, isSettled, reportsOwed } from '../steps/recurring-duty';
import { initialStepState } from '../steps/step-state';
import { evolveSubDossiers } from '../steps/sub-dossier-orders';
import { evolveSubmission } from '../steps/submission';
import type { Dossier, StepState } from './dossier';
import { withRound, withRoundOpenAgain } from './evolve-dates';
import type { EventOf } from './events';
import { isSubmitted, stepRule } from './lookups';
import { isAside } from '../steps/progress';
import { withRecord } from './step-records';

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
  | 'ReportReturned'
  | 'ReportAccepted'
  | 'DutyStopped'
  | 'StepActed'
  | 'SubDossiersOrdered'
  | 'SubDossierNotStarted'
  | 'SubDossierEnded'
  | 'StepOpened'
  | 'StepSkipped'
  | 'StepReopened'
  | 'StepReminderDue'
  | 'StepDeadlinePassed'
  | 'StepDateMoved'
>;

export function evolveSteps(dossier: Dossier, event: StepEvent): Dossier {
  const state = dossier.steps[event.stepId];
  if (state === undefined) return dossier;
  const changed = sideEffects(withStep(dossier, event.stepId, evolveStep(dossier, state, event)), event);
  return withFundersOpen(changed, event.at);
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
    case 'ReportReturned':
    case 'ReportAccepted':
    case 'DutyStopped':
      return state.kind === 'recurring-duty'
        ? finishedWhenComplete(dossier, event.stepId, evolveDuty(state, event))
        : state;
    default:
      return evolveInGraph(dossier, state, event);
  }
}

type GraphEvent = EventOf<
  | 'StepActed'
  | 'SubDossiersOrdered'
  | 'SubDossierNotStarted'
  | 'SubDossierEnded'
  | 'StepOpened'
  | 'StepSkipped'
  | 'StepReopened'
  | 'StepReminderDue'
  | 'StepDeadlinePassed'
  | 'StepDateMoved'
>;

/** What a step of any kind becomes by its place in the graph, and one of a recorded kind by what is recorded on it. */
function evolveInGraph(dossier: Dossier, state: StepState, event: GraphEvent): StepState {
  switch (event.type) {
    case 'StepActed':
      return evolveActed(dossier, event) ?? state;
    case 'SubDossiersOrdered':
    case 'SubDossierNotStarted':
    case 'SubDossierEnded':
      return evolveSubDossiers(dossier, event) ?? state;
    case 'StepOpened':
      return opened(state);
    case 'StepSkipped':
      return state.kind === 'recorded' ? { ...state, status: 'skipped' } : state;
    case 'StepReopened':
      return reopened(dossier, event.stepId, state);
    case 'StepDeadlinePassed':
      return endedByItself(state, event.outcome);
    case 'StepReminderDue':
    case 'StepDateMoved':
      return state;
  }
}

function endedByItself(state: StepState, outcome: string | null): StepState {
  return state.kind === 'recorded' && outcome !== null ? { ...state, status: 'done', outcome } : state;
}

function finishedWhenComplete(
  dossier: Dossier,
  stepId: StepId,
  state: Extract<StepState, { kind: 'recurring-duty' }>,
): StepState {
  const rule = stepRule(dossier, stepId);
  if (rule?.kind !== 'recurring-duty') return state;
  const isComplete = reportsOwed(rule, state).every((period) => isSettled(rule, state, period));
  return isComplete && state.status !== 'waiting' ? { ...state, status: 'done' } : state;
}

/** What an event of one step does to the rest: readiness ends the round, a filing opens the wait for the funder. */
function sideEffects(dossier: Dossier, event: StepEvent): Dossier {
  switch (event.type) {
    case 'ReadyDeclared':
      return withRound(dossier, 'done');
    case 'ReadyRevoked':
      return dossier.isClosingPassed || isSubmitted(dossier) ? dossier : withRoundOpenAgain(dossier);
    case 'Submitted':
      return { ...withRound(dossier, 'done'), submissionFileId: event.fileId };
    case 'FunderDecided':
      return event.amountCents === null || isAside(stepRule(dossier, event.stepId))
        ? dossier
        : { ...dossier, amountCents: event.amountCents };
    default:
      return dossier;
  }
}

/** A funder is waited for as soon as what its stage comes after is there. */
function withFundersOpen(dossier: Dossier, at: Instant): Dossier {
  return (dossier.call?.steps ?? []).reduce((state, rule) => {
    const step = state.steps[rule.id];
    const isNext = step?.kind === 'funder-decision' && step.status === 'waiting' && waitsFor(state, rule).length === 0;
    if (!isNext) return state;
    return withRecord(withStep(state, rule.id, { ...step, status: 'open' }), rule.id, { openedAt: at });
  }, dossier);
}

function opened(state: StepState): StepState {
  if (state.kind === 'recorded' || state.kind === 'sign-off-round') return { ...state, status: 'open' };
  return state;
}

/** As at the beginning, but what was recorded on it stays, unless its kind could then never end again. */
function reopened(dossier: Dossier, stepId: StepId, state: StepState): StepState {
  const rule = stepRule(dossier, stepId);
  if (state.kind === 'recorded' && !(rule?.kind === 'recorded' && kindOf(rule).beginsAnew === true)) {
    return { ...state, status: 'waiting', outcome: null };
  }
  return rule === null ? state : initialStepState(rule);
}

function withStep(dossier: Dossier, stepId: StepId, state: StepState): Dossier {
  return { ...dossier, steps: { ...dossier.steps, [stepId]: state } };
}
