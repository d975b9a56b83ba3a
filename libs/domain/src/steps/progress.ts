import type { FunderOutcome, StepRule } from '../calls/call-rules';
import type { Dossier, StepState } from '../dossier/dossier';
import { activeParticipants, roundOf, stepRule } from '../dossier/lookups';
import type { StepId } from '../primitives/ids';
import { isAnswered } from '../sign-off/standing';
import { kindOf } from './recorded-step';

/** Ends of a funder's stage that stop what waits for it. */
const REFUSALS: readonly FunderOutcome[] = ['notAdmissible', 'notSelected', 'rejected'];
/** Ends of a funder's stage that are none yet: the stage stays open, or the file is written anew. */
const UNSETTLED: readonly FunderOutcome[] = ['reserve', 'secondChance'];

/** True when the step reached what later steps wait for: a board's yes, a filing, an award, every report. */
export function isStepConcluded(dossier: Dossier, stepId: StepId): boolean {
  const state = dossier.steps[stepId];
  const rule = stepRule(dossier, stepId);
  if (state === undefined || rule === null) return false;
  if (state.kind === 'sign-off-round') return state.status === 'done' || isRoundAnswered(dossier, state);
  if (state.status === 'skipped') return true;
  const outcome = outcomeOfState(state);
  return outcome !== null && !isRefusal(rule, outcome) && !isUnsettled(rule, outcome);
}

/** How a step ended; null while it has not. `skipped` when it was passed over. */
export function outcomeOf(dossier: Dossier, stepId: StepId): string | null {
  const state = dossier.steps[stepId];
  return state === undefined ? null : outcomeOfState(state);
}

/**
 * Whether a step that this one asks a certain end of ended otherwise, or is gone. A place in reserve or a second chance
 * shuts no gate: the step can still end as asked.
 */
export function isGateShut(dossier: Dossier, rule: StepRule): boolean {
  return (rule.when ?? []).some(({ step, outcomes }) => {
    const gate = stepRule(dossier, step);
    if (gate === null) return true;
    const outcome = outcomeOf(dossier, step);
    const isSettled = outcome !== null && !isUnsettled(gate, outcome);
    return isSettled && !outcomes.includes(outcome) && !canStillEnd(gate, outcome, outcomes);
  });
}

/** Whether the step waits only in case another one, which ended well, ends once more: a contract that is ended later. */
export function waitsInCase(dossier: Dossier, rule: StepRule): boolean {
  return (rule.when ?? []).some(({ step, outcomes }) => {
    const gate = stepRule(dossier, step);
    const outcome = outcomeOf(dossier, step);
    return gate !== null && outcome !== null && !outcomes.includes(outcome) && canStillEnd(gate, outcome, outcomes);
  });
}

function canStillEnd(gate: StepRule, outcome: string, outcomes: readonly string[]): boolean {
  return (
    gate.kind === 'recorded' &&
    kindOf(gate).ends.some(({ id, follows }) => follows === outcome && outcomes.includes(id))
  );
}

function outcomeOfState(state: StepState): string | null {
  switch (state.kind) {
    case 'sign-off-round':
      return state.status === 'done' ? 'closed' : null;
    case 'submission':
      return state.status === 'done' ? 'submitted' : null;
    case 'recurring-duty':
      return state.status === 'done' ? 'done' : null;
    case 'body-decision':
    case 'funder-decision':
      return state.outcome;
    case 'recorded':
      return state.status === 'skipped' ? 'skipped' : state.outcome;
  }
}

/** A stage of the funder beside those that count for the dossier: an advance, a settlement. */
export function isAside(rule: StepRule | null | undefined): boolean {
  return rule?.kind === 'funder-decision' && rule.counts === false;
}

/** Whether this end stops what waits for the step. */
export function isRefusal(rule: StepRule, outcome: string): boolean {
  if (rule.kind === 'body-decision') return outcome === 'rejected';
  if (rule.kind === 'funder-decision') return !isAside(rule) && REFUSALS.includes(outcome as FunderOutcome);
  return rule.kind === 'recorded' && kindOf(rule).ends.some((end) => end.id === outcome && end.isRefusal === true);
}

/** Whether this end is none yet: a place in reserve, a second chance. */
export function isUnsettled(rule: StepRule, outcome: string): boolean {
  return rule.kind === 'funder-decision' && UNSETTLED.includes(outcome as FunderOutcome);
}

/** Whether something can be done about the step now, as far as its own state says. */
export function isStepOpen(dossier: Dossier, stepId: StepId): boolean {
  const status = dossier.steps[stepId]?.status;
  return status === 'open' || status === 'ready';
}

export function isEveryoneAnswered(dossier: Dossier): boolean {
  const round = roundOf(dossier);
  const active = activeParticipants(dossier);
  return round !== null && active.length > 0 && active.every((participant) => isAnswered(participant, round));
}

function isRoundAnswered(dossier: Dossier, { status }: StepState): boolean {
  return status !== 'waiting' && isEveryoneAnswered(dossier);
}

/** The step that people would name when asked where the dossier stands; null once everything is concluded. */
export function currentStepOf(dossier: Dossier): StepId | null {
  const steps = (dossier.call?.steps ?? []).filter((step) => !isStepConcluded(dossier, step.id) && !isEndless(step));
  return steps.find((step) => isStepOpen(dossier, step.id))?.id ?? steps[0]?.id ?? null;
}

/** A log, requests, an action plan: they go on as long as the dossier. */
export function isEndless(rule: StepRule): boolean {
  return rule.kind === 'recorded' && kindOf(rule).isEndless === true;
}
