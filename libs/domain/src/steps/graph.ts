import type { Route, StepRule } from '../calls/call-rules';
import type { Dossier, Outcome } from '../dossier/dossier';
import type { DossierEvent } from '../dossier/events';
import { stepRule } from '../dossier/lookups';
import type { StepId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { isAside, isEndless, isGateShut, isRefusal, isStepConcluded, outcomeOf, waitsInCase } from './progress';
import { downstreamOf, namedBy, upstreamOf } from './rule-order';

const NO_ROUTE: Route = { ends: null, reopens: [] };

/** Steps that this one still waits for. One that a newer version of the call no longer has holds nothing up. */
export function waitsFor(dossier: Dossier, rule: StepRule): readonly StepId[] {
  const gates = (rule.when ?? []).filter(({ step, outcomes }) => !outcomes.includes(outcomeOf(dossier, step) ?? ''));
  const before = rule.after.filter((step) => stepRule(dossier, step) !== null && !isStepConcluded(dossier, step));
  return [...before, ...gates.map(({ step }) => step)];
}

/** Steps that open now, because what they wait for is there, or that will never open. */
export function openedAndSkipped(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  return (dossier.call?.steps ?? []).flatMap((rule): readonly DossierEvent[] => {
    const stepId = rule.id;
    const isWaiting = dossier.steps[stepId]?.status === 'waiting' && rule.kind !== 'funder-decision';
    if (!isWaiting || rule.kind === 'recurring-duty') return [];
    if (rule.kind === 'recorded' && isGateShut(dossier, rule)) {
      return [{ at, type: 'StepSkipped', stepId, by: null, reasonTextId: null }];
    }
    return waitsFor(dossier, rule).length === 0 ? [{ at, type: 'StepOpened', stepId }] : [];
  });
}

/** Steps that are gone back to because another one just ended so: a second chance, an upheld objection. */
export function reopened(before: Dossier, after: Dossier, at: Instant): readonly DossierEvent[] {
  return (after.call?.steps ?? []).flatMap((rule) => {
    const outcome = outcomeOf(after, rule.id);
    if (outcome === null || outcomeOf(before, rule.id) === outcome) return [];
    const back = routeOf(after, rule, outcome).reopens;
    if (back.length === 0) return [];
    const again = [...new Set([...back.flatMap((step) => [step, ...downstreamOf(after, step)]), rule.id])];
    // What has not begun yet has nothing to go back to.
    return again
      .filter((stepId) => after.steps[stepId]?.status !== 'waiting')
      .map((stepId) => ({ at, type: 'StepReopened' as const, stepId, because: rule.id, outcome }));
  });
}

/**
 * How the dossier ends now; null while it goes on.
 *
 * A route says so, or a refusal that no other step waits for, or there is nothing left to do: then it ends as the last
 * funder's stage did.
 */
export function endByGraph(dossier: Dossier): Outcome | null {
  const steps = dossier.call?.steps ?? [];
  for (const rule of steps) {
    const end = endOfStep(dossier, rule);
    if (end !== null) return end;
  }
  const passed = new Set(steps.flatMap(({ id }) => (hasHappened(dossier, id) ? upstreamOf(dossier, id) : [])));
  // A dossier that only logs and follows up ends by hand.
  const finite = steps.filter((rule) => !isEndless(rule));
  const isAllDone =
    finite.length > 0 &&
    finite.every((rule) => isOver(dossier, rule) || passed.has(rule.id) || neverComes(dossier, rule.id));
  return isAllDone ? lastFunderOutcome(dossier) : null;
}

/** A step that was passed over says nothing about those before it: they may be busy still. */
function hasHappened(dossier: Dossier, stepId: StepId): boolean {
  const outcome = outcomeOf(dossier, stepId);
  return outcome !== null && outcome !== 'skipped';
}

function endOfStep(dossier: Dossier, rule: StepRule): Outcome | null {
  const outcome = outcomeOf(dossier, rule.id);
  if (outcome === null) return null;
  const route = routeOf(dossier, rule, outcome);
  if (route.ends !== null) return route.ends;
  // A board can decide again until the file is submitted.
  const goesOn = route.reopens.length > 0 || rule.kind === 'body-decision' || !isRefusal(rule, outcome);
  if (goesOn || isAwaited(dossier, rule, outcome)) return null;
  return rule.kind === 'funder-decision' ? (outcome as Outcome) : 'stopped';
}

/** Whether some step waits for just this end. */
function isAwaited(dossier: Dossier, rule: StepRule, outcome: string): boolean {
  const gates = (dossier.call?.steps ?? []).flatMap((other) => other.when ?? []);
  return gates.some((gate) => gate.step === rule.id && gate.outcomes.includes(outcome));
}

function isOver(dossier: Dossier, rule: StepRule): boolean {
  return isStepConcluded(dossier, rule.id) || isRefusalThatGoesOn(dossier, rule);
}

/**
 * A board, a filing or a funder's stage whose gate is shut, a step for a case that did not come, and whatever waits for
 * them: the dossier ends without them.
 */
function neverComes(dossier: Dossier, stepId: StepId): boolean {
  const rule = stepRule(dossier, stepId);
  const isOver = outcomeOf(dossier, stepId) !== null;
  return rule !== null && rule.kind !== 'sign-off-round' && !isOver && isOutOfReach(dossier, rule);
}

function isOutOfReach(dossier: Dossier, rule: StepRule): boolean {
  const isBehindAnother = waitsInCase(dossier, rule) || namedBy(rule).some((step) => neverComes(dossier, step));
  // A recorded step that is open goes on; one with a shut gate of its own is skipped by an event.
  if (rule.kind === 'recorded') return isBehindAnother && dossier.steps[rule.id]?.status === 'waiting';
  return isBehindAnother || isGateShut(dossier, rule);
}

/** A refusal that another step waited for: that step decides what becomes of the dossier. */
function isRefusalThatGoesOn(dossier: Dossier, rule: StepRule): boolean {
  const outcome = outcomeOf(dossier, rule.id);
  return outcome !== null && rule.kind !== 'body-decision' && isRefusal(rule, outcome);
}

function lastFunderOutcome(dossier: Dossier): Outcome {
  const outcomes = (dossier.call?.steps ?? [])
    .filter((rule) => rule.kind === 'funder-decision' && !isAside(rule))
    .map((rule) => outcomeOf(dossier, rule.id))
    .filter((outcome) => outcome !== null);
  const last = outcomes.at(-1);
  return last === undefined || last === 'admissible' ? 'concluded' : (last as Outcome);
}

/** Where an outcome leads. Without a route of the call a second chance goes back to the filing before. */
function routeOf(dossier: Dossier, rule: StepRule, outcome: string): Route {
  const route = rule.routes?.[outcome];
  if (route !== undefined) return route;
  if (outcome !== 'secondChance') return NO_ROUTE;
  const filing = upstreamOf(dossier, rule.id).find((step) => stepRule(dossier, step)?.kind === 'submission');
  return filing === undefined ? NO_ROUTE : { ends: null, reopens: [filing] };
}
