import { amountOf } from '../amounts/amount';
import { latestToday } from '../deadlines/civil-day';
import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { EventOf } from '../dossier/events';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused } from '../dossier/outcome';
import type { Instant } from '../primitives/instant';
import type { StateOf } from './step-state';

type RecordFunderDecision = Extract<CoordinatorCommand, { type: 'RecordFunderDecision' }> & { readonly at: Instant };

export const WAITING_FUNDER_DECISION: StateOf<'funder-decision'> = {
  kind: 'funder-decision',
  status: 'waiting',
  outcome: null,
  amountCents: null,
};

/** What the funder decided. Without an amount in the award, the one that the call's tiers give holds. */
export function recordFunderDecision(command: RecordFunderDecision, dossier: Dossier): DecideResult {
  const { at, by, stepId, decidedOn, outcome, noteTextId } = command;
  const state = dossier.steps[stepId];
  if (state?.kind !== 'funder-decision') return refused({ code: 'UnknownStep', stepId });
  if (state.status !== 'open') return refused({ code: 'StepNotOpen', stepId });
  if (decidedOn > latestToday(at)) return refused({ code: 'DecisionInTheFuture', decidedOn });
  const award = awardOf(command, dossier);
  if (award === null) return refused({ code: 'AmountUnknown' });
  return accepted({ at, type: 'FunderDecided', by, stepId, decidedOn, outcome, ...award, noteTextId });
}

/** The amount that goes with the decision; null when the call gives amounts and neither the award nor its tiers do. */
function awardOf(
  { outcome, amountCents }: RecordFunderDecision,
  dossier: Dossier,
): Pick<EventOf<'FunderDecided'>, 'amountCents' | 'isAmountComputed'> | null {
  if (outcome === 'rejected') return { amountCents: null, isAmountComputed: false };
  if (amountCents !== null) return { amountCents, isAmountComputed: false };
  const computed = amountOf(dossier);
  return computed === null && hasAmount(dossier)
    ? null
    : { amountCents: computed, isAmountComputed: computed !== null };
}

export function evolveFunderDecision(
  state: StateOf<'funder-decision'>,
  event: EventOf<'FunderDecided'>,
): StateOf<'funder-decision'> {
  return { ...state, status: 'done', outcome: event.outcome, amountCents: event.amountCents };
}

function hasAmount(dossier: Dossier): boolean {
  return dossier.call !== null && dossier.call.amount !== null;
}
