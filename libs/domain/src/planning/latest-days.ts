import type { StepRule } from '../calls/call-rules';
import type { Dossier } from '../dossier/dossier';
import { roundOf, stepsOfKind } from '../dossier/lookups';
import type { StepId } from '../primitives/ids';
import { namedBy, upstreamOf } from '../steps/rule-order';
import type { PlannedDeadline } from './plan';

/** Until when a step can end so that everything up to the filing can still be in time. */
export interface LatestDay {
  readonly stepId: StepId;
  readonly until: PlannedDeadline;
  /** What asks it: the funder's closing, a date of the step itself, or the step that comes after it. */
  readonly because: 'closing' | 'own' | { readonly next: StepId };
}

/**
 * Counted back from the closing, the filing first: a step ends no later than what waits for it, and no later than its own
 * date. Without a filing, the round itself ends by the closing. Empty while there is no plan, or nothing has a date.
 */
export function latestDaysOf(dossier: Dossier): readonly LatestDay[] {
  const way = wayToFiling(dossier);
  const found = new Map<StepId, LatestDay>();
  // What waits for a step comes before it in `way`, so its latest day is known already.
  for (const rule of way.steps) {
    const latest = earliestOf([ownDay(dossier, rule), lastStepDay(dossier, rule, way), ...daysAfter(rule, way, found)]);
    if (latest !== null) found.set(rule.id, latest);
  }
  return [...found.values()];
}

interface Way {
  /** What waits for others first. */
  readonly steps: readonly StepRule[];
  /** The step that must be done by the closing. */
  readonly lastId: StepId | null;
  /** A round that a filing waits for only because it needs the quorum. */
  readonly countedRoundId: StepId | null;
}

/** Steps on the way to the first filing. What comes after a filing is bound by no closing. */
function wayToFiling(dossier: Dossier): Way {
  const [filing = null] = stepsOfKind(dossier, 'submission').map(({ rule }) => rule);
  const round = roundOf(dossier);
  const lastId = (filing ?? round)?.id ?? null;
  const countedRoundId = filing !== null && round !== null && filing.needsQuorum ? round.id : null;
  const ids = new Set([...withUpstream(dossier, lastId), ...withUpstream(dossier, countedRoundId)]);
  return { steps: latestFirst(stepRules(dossier, ids), countedRoundId), lastId, countedRoundId };
}

function stepRules({ call }: Dossier, ids: ReadonlySet<StepId>): readonly StepRule[] {
  return (call?.steps ?? []).filter(({ id }) => ids.has(id));
}

function withUpstream(dossier: Dossier, stepId: StepId | null): readonly StepId[] {
  return stepId === null ? [] : [stepId, ...upstreamOf(dossier, stepId)];
}

/** A step stands behind everything that waits for it. The checks of calls allow no circle, so one is always free. */
function latestFirst(rules: readonly StepRule[], countedRoundId: StepId | null): readonly StepRule[] {
  const ordered: StepRule[] = [];
  let left = rules;
  while (left.length > 0) {
    const isAwaited = ({ id }: StepRule): boolean =>
      left.some((other) => other.id !== id && waitsForStep(other, id, countedRoundId));
    const free = left.filter((rule) => !isAwaited(rule));
    if (free.length === 0) return [...ordered, ...left];
    ordered.push(...free);
    left = left.filter((rule) => !free.includes(rule));
  }
  return ordered;
}

function waitsForStep(rule: StepRule, stepId: StepId, countedRoundId: StepId | null): boolean {
  return (
    namedBy(rule).includes(stepId) || (rule.kind === 'submission' && rule.needsQuorum && stepId === countedRoundId)
  );
}

function ownDay({ plan }: Dossier, { id: stepId }: StepRule): LatestDay | null {
  const own = plan?.steps?.[stepId];
  return own === undefined ? null : { stepId, until: own.due, because: 'own' };
}

function lastStepDay({ plan }: Dossier, { id: stepId }: StepRule, { lastId }: Way): LatestDay | null {
  const closing = stepId === lastId ? (plan?.closing ?? null) : null;
  return closing === null ? null : { stepId, until: closing, because: 'closing' };
}

function daysAfter(
  { id: stepId }: StepRule,
  { steps, countedRoundId }: Way,
  found: ReadonlyMap<StepId, LatestDay>,
): readonly LatestDay[] {
  return steps
    .filter((rule) => waitsForStep(rule, stepId, countedRoundId))
    .flatMap((rule) => found.get(rule.id) ?? [])
    .map(({ stepId: next, until }) => ({ stepId, until, because: { next } }));
}

function earliestOf(days: readonly (LatestDay | null)[]): LatestDay | null {
  return days.reduce((best, one) => {
    if (one === null) return best;
    return best === null || one.until.at < best.until.at ? one : best;
  }, null);
}
