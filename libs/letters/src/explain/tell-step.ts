import type { StepRule } from '@penhouder/domain';
import { formatList } from '../words/formats';
import type { ExplainedLine, ExplainedSection } from './explanation';
import { tellKind } from './tell-kinds';
import { outcomeLabel, tellOutcomes } from './tell-outcomes';
import { tellDeadline } from './tell-term';
import type { Telling } from './telling';
import { line, nameOf, quoted, quotedSteps, tell, tellStep, titleOf } from './telling';

/** One step: what happens, who does it, what it waits for, until when, how it can end, and who may not do it. */
export function tellStepSection(telling: Telling, step: StepRule, nth: number): ExplainedSection {
  const total = telling.call.rules.steps.length;
  return {
    id: `steps.${step.id}`,
    title: tell(telling, 'heads.step', { nth, total, title: titleOf(telling, step.id) }),
    lines: [
      ...tellKind(telling, step),
      ...whoLines(telling, step),
      ...waitLines(telling, step),
      ...tellDeadline(telling, step).map((text) => line(text)),
      ...tellOutcomes(telling, step),
      ...guardLines(telling, step),
    ],
  };
}

function whoLines(telling: Telling, { doneBy, kind }: StepRule): readonly ExplainedLine[] {
  if (doneBy) return [line(tellStep(telling, 'doneBy', { who: nameOf(telling, doneBy) }))];
  return kind === 'recorded' ? [line(tellStep(telling, 'doneByBody'))] : [];
}

function waitLines(telling: Telling, { after, when = [], kind, isOptional }: StepRule): readonly ExplainedLine[] {
  const gates = formatList(
    when.map((gate) => gateWords(telling, gate)),
    telling.language,
  );
  return [
    ...(after.length === 0 ? [] : [line(tellStep(telling, 'after', { steps: quotedSteps(telling, after) }))]),
    ...(when.length === 0 ? [] : [line(tellStep(telling, kind === 'recorded' ? 'whenSkipped' : 'when', { gates }))]),
    ...(isOptional === true ? [line(tellStep(telling, 'optional'))] : []),
  ];
}

function gateWords(telling: Telling, { step, outcomes }: NonNullable<StepRule['when']>[number]): string {
  const rule = telling.call.rules.steps.find(({ id }) => id === step);
  const words = outcomes.map((outcome) => outcomeLabel(telling, rule, outcome));
  return tellStep(telling, 'gate', { step: titleOf(telling, step), outcomes: quoted(telling, words, 'or') });
}

function guardLines(telling: Telling, { notBy = [] }: StepRule): readonly ExplainedLine[] {
  return notBy.length === 0 ? [] : [line(tellStep(telling, 'notBy', { steps: quotedSteps(telling, notBy) }))];
}
