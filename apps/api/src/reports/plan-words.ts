import type { PlanPreview } from '@penhouder/contracts';
import { formatList, formatNumber, say } from '@penhouder/letters';
import { isSame, untouched, type PlanChange, type PlanEffect } from './plan-changes';
import { highestFigure, planColumns, planHead, planStates, planStateWord, type WordedPlan } from './plan-columns';
import { longestDescription, type PlanFault } from './plan-rows';

/** What a sheet would change and what is wrong in it, in the reader's language. */
export function planPreview(effect: PlanEffect, plan: WordedPlan, fingerprint: string): PlanPreview {
  const { changes, faults } = effect;
  return {
    sentence: sentenceOf(effect, plan),
    changes: changes.map((change) => ({ row: change.row, kind: change.kind, text: changeText(change, plan) })),
    faults: faults.map((fault) => ({
      row: fault.row,
      column: 'ABCDEF'.charAt(planColumns.indexOf(fault.column)),
      head: planHead(fault.column, plan.kind, plan.language),
      text: faultText(fault, plan),
    })),
    fingerprint: changes.length > 0 ? fingerprint : null,
  };
}

function sentenceOf({ changes, faults }: PlanEffect, { language }: WordedPlan): string {
  if (faults.length > 0) return say(language, 'planSheets.faults', { count: faults.length });
  if (changes.length > 0) return say(language, 'planSheets.changes', { count: changes.length });
  return say(language, 'planSheets.nothing');
}

function changeText(change: PlanChange, plan: WordedPlan): string {
  return change.kind === 'add' ? addText(change, plan) : progressText(change, plan);
}

function addText({ what, target, to }: Extract<PlanChange, { kind: 'add' }>, plan: WordedPlan): string {
  const { language } = plan;
  const added =
    target === null
      ? say(language, 'planSheets.add', { what })
      : say(language, 'planSheets.addTarget', { what, target });
  if (isSame(to, untouched)) return added;
  return say(language, 'planSheets.addReached', { added, reached: to.reached, state: planStateWord(to.state, plan) });
}

function progressText({ what, from, to }: Extract<PlanChange, { kind: 'progress' }>, plan: WordedPlan): string {
  const { language } = plan;
  const before = planStateWord(from.state, plan);
  const after = planStateWord(to.state, plan);
  if (from.reached === to.reached) return say(language, 'planSheets.state', { what, from: before, to: after });
  const reached = { what, from: from.reached, to: to.reached };
  return from.state === to.state
    ? say(language, 'planSheets.reached', reached)
    : say(language, 'planSheets.both', { ...reached, before, after });
}

function faultText({ column, key, about }: PlanFault, plan: WordedPlan): string {
  const { language, kind } = plan;
  const list = (words: readonly string[]): string => formatList(words, language, 'or');
  return say(language, `planSheets.fault.${key}`, {
    expected: planHead(column, kind, language),
    longest: longestDescription,
    row: about ?? '',
    most: key === 'tooMany' ? (about ?? '') : formatNumber(highestFigure),
    codes: list(plan.codes.map(({ label }) => label)),
    states: list(planStates.map((state) => planStateWord(state, plan))),
    was: about ?? say(language, 'planSheets.fault.empty'),
    state: key === 'over' ? planStateWord(String(about), plan) : '',
  });
}
