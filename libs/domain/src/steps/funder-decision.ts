import { amountOf, isUpperBound } from '../amounts/amount';
import { latestToday } from '../deadlines/civil-day';
import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { EventOf } from '../dossier/events';
import { stepRule } from '../dossier/lookups';
import type { StepId } from '../primitives/ids';
import type { FunderOutcome } from '../calls/call-rules';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused } from '../dossier/outcome';
import type { Instant } from '../primitives/instant';
import { isAside } from './progress';
import type { StateOf } from './step-state';

type RecordFunderDecision = Extract<CoordinatorCommand, { type: 'RecordFunderDecision' }> & { readonly at: Instant };

export const WAITING_FUNDER_DECISION: StateOf<'funder-decision'> = {
  kind: 'funder-decision',
  status: 'waiting',
  outcome: null,
  amountCents: null,
};

/** What a funder can say when its call does not list it. */
const USUAL: readonly FunderOutcome[] = ['approved', 'approvedWithConditions', 'rejected'];
/** Ends that come with money. */
const GRANTS: readonly FunderOutcome[] = ['approved', 'approvedWithConditions', 'partlyApproved', 'selected'];

/** What this stage can say. Source of all ends: `domain.md` 4.5. */
export function outcomesOf(dossier: Dossier, stepId: StepId): readonly FunderOutcome[] {
  const rule = stepRule(dossier, stepId);
  return rule?.kind === 'funder-decision' ? (rule.outcomes ?? USUAL) : [];
}

/** Whether this end of this stage comes with money. */
export function bringsAmount(dossier: Dossier, stepId: StepId, outcome: FunderOutcome): boolean {
  const rule = stepRule(dossier, stepId);
  return rule?.kind === 'funder-decision' && rule.givesAmount !== false && GRANTS.includes(outcome);
}

/** What the funder decided. A place in reserve leaves the stage open: it can still become a yes or a no. Without an amount in the award, the one that the call's tiers give holds. */
export function recordFunderDecision(command: RecordFunderDecision, dossier: Dossier): DecideResult {
  const { at, by, stepId, decidedOn, outcome, noteTextId } = command;
  const state = dossier.steps[stepId];
  if (state?.kind !== 'funder-decision') return refused({ code: 'UnknownStep', stepId });
  if (state.status !== 'open') return refused({ code: 'StepNotOpen', stepId });
  const offered = outcomesOf(dossier, stepId);
  if (!offered.includes(outcome)) return refused({ code: 'OutcomeNotOffered', outcome, offered });
  if (decidedOn > latestToday(at)) return refused({ code: 'DecisionInTheFuture', decidedOn });
  const award = awardOf(command, dossier);
  if (award === null) return refused({ code: 'AmountUnknown' });
  return accepted({ at, type: 'FunderDecided', by, stepId, decidedOn, outcome, ...award, noteTextId });
}

/** The amount that goes with the decision; null when the call gives amounts and neither the award nor its tiers do. */
function awardOf(
  { stepId, outcome, amountCents }: RecordFunderDecision,
  dossier: Dossier,
): Pick<EventOf<'FunderDecided'>, 'amountCents' | 'isAmountComputed'> | null {
  if (!bringsAmount(dossier, stepId, outcome)) return { amountCents: null, isAmountComputed: false };
  if (amountCents !== null) return { amountCents, isAmountComputed: false };
  if (outcome === 'partlyApproved') return null;
  const computed = isCeiling(dossier) || isAside(stepRule(dossier, stepId)) ? null : amountOf(dossier);
  return computed === null && hasAmount(dossier)
    ? null
    : { amountCents: computed, isAmountComputed: computed !== null };
}

export function evolveFunderDecision(
  state: StateOf<'funder-decision'>,
  event: EventOf<'FunderDecided'>,
): StateOf<'funder-decision'> {
  const status = event.outcome === 'reserve' ? 'open' : 'done';
  return { ...state, status, outcome: event.outcome, amountCents: event.amountCents };
}

/** Of a call that only says the most that can be given, nothing follows: what was awarded must be said. */
function isCeiling({ call }: Dossier): boolean {
  const rule = call?.amount ?? null;
  return rule !== null && isUpperBound(rule);
}

function hasAmount(dossier: Dossier): boolean {
  return dossier.call !== null && dossier.call.amount !== null;
}
