import type { Sheet } from '@penhouder/documents';
import { stepKindName } from '@penhouder/letters';
import { planCodeWord, planColumns, planHead, planStateWord, type PlanColumn, type WordedPlan } from './plan-columns';

const WIDTHS: Readonly<Record<PlanColumn, number>> = {
  what: 60,
  code: 34,
  year: 8,
  target: 10,
  reached: 10,
  state: 12,
};

/** A plan in Excel, one row per action; what is changed in it can be read back. */
export function planSheet(plan: WordedPlan): Sheet {
  const { kind, language } = plan;
  return {
    name: stepKindName(kind, language),
    columns: planColumns.map((column) => ({ head: planHead(column, kind, language), width: WIDTHS[column] })),
    rows: plan.actions.map(({ what, code, year, target, reached, state }) => [
      what,
      planCodeWord(code, plan),
      year,
      target,
      reached,
      planStateWord(state, plan),
    ]),
  };
}
