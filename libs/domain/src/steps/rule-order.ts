import type { StepRule } from '../calls/call-rules';
import type { Dossier } from '../dossier/dossier';
import { stepRule } from '../dossier/lookups';
import type { StepId } from '../primitives/ids';

/** Steps that a step waits for, directly or through others; the nearest first. */
export function upstreamOf(dossier: Dossier, stepId: StepId): readonly StepId[] {
  return spread(stepId, (step) => {
    const rule = stepRule(dossier, step);
    return rule === null ? [] : namedBy(rule);
  });
}

/** Steps that wait for a step, directly or through others. */
export function downstreamOf(dossier: Dossier, stepId: StepId): readonly StepId[] {
  const steps = dossier.call?.steps ?? [];
  return spread(stepId, (step) => steps.filter((rule) => namedBy(rule).includes(step)).map(({ id }) => id));
}

/** Steps that a rule names as coming before it. */
export function namedBy(rule: StepRule): readonly StepId[] {
  return [...rule.after, ...(rule.when ?? []).map(({ step }) => step)];
}

function spread(from: StepId, next: (step: StepId) => readonly StepId[]): readonly StepId[] {
  const found: StepId[] = [];
  visit(from);
  return found;

  function visit(step: StepId): void {
    for (const one of next(step)) {
      if (found.includes(one) || one === from) continue;
      found.push(one);
      visit(one);
    }
  }
}
