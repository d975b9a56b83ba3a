import type { FunderOutcome, StepRule } from '@penhouder/domain';
import { isRefusal, RECORDED_KINDS } from '@penhouder/domain';
import { endLabel, funderOutcomeLabel } from '../words/steps';
import { outcomeWord } from '../words/values';
import type { ExplainedLine } from './explanation';
import type { Telling } from './telling';
import { line, quotedSteps, tellStep } from './telling';

const USUAL_OUTCOMES: readonly FunderOutcome[] = ['approved', 'approvedWithConditions', 'rejected'];

/** How a step can end and where each end leads; nothing for a step that has one end which leads on as usual. */
export function tellOutcomes(telling: Telling, step: StepRule): readonly ExplainedLine[] {
  const ends = [...new Set([...endsOf(step), ...Object.keys(step.routes ?? {})])];
  const isPlain = ends.length < 2 && step.routes === undefined;
  if (isPlain) return [];
  const items = ends.map((end) =>
    tellStep(telling, 'outcome', { outcome: outcomeLabel(telling, step, end), where: whereTo(telling, step, end) }),
  );
  return [line(tellStep(telling, 'outcomes'), items)];
}

function endsOf(step: StepRule): readonly string[] {
  switch (step.kind) {
    case 'sign-off-round':
      return ['closed'];
    case 'body-decision':
      return ['approved', 'rejected'];
    case 'submission':
      return ['submitted'];
    case 'funder-decision':
      return step.outcomes ?? USUAL_OUTCOMES;
    case 'recurring-duty':
      return ['done'];
    case 'recorded':
      return RECORDED_KINDS[step.of].ends.map(({ id }) => id);
  }
}

/** How a step ended, in words; an end that no step of its kind has stays as it is. */
export function outcomeLabel({ language, ...rest }: Telling, step: StepRule | undefined, outcome: string): string {
  const telling = { language, ...rest };
  if (outcome === 'skipped') return tellStep(telling, 'ends.skipped');
  if (step === undefined) return outcome;
  switch (step.kind) {
    case 'recorded':
      return endLabel(step.of, outcome, language);
    case 'body-decision':
    case 'funder-decision':
      return funderOutcomeLabel(outcome as FunderOutcome, language);
    default:
      return tellStep(telling, `ends.${outcome as 'closed'}`);
  }
}

function whereTo(telling: Telling, step: StepRule, outcome: string): string {
  const route = step.routes?.[outcome];
  if (route === undefined) return usualWay(telling, step, outcome);
  const ways = [
    ...(route.ends === null ? [] : [endAs(telling, outcomeWord(route.ends, telling.language))]),
    ...(route.reopens.length === 0
      ? []
      : [tellStep(telling, 'leads.back', { steps: quotedSteps(telling, route.reopens) })]),
  ];
  return ways.length === 0 ? tellStep(telling, 'leads.on') : ways.join('; ');
}

/** What happens to an end that the call names no way for. */
function usualWay(telling: Telling, step: StepRule, outcome: string): string {
  if (step.kind === 'body-decision' && outcome === 'rejected') return tellStep(telling, 'leads.again');
  if (step.kind === 'funder-decision' && outcome === 'reserve') return tellStep(telling, 'leads.open');
  if (step.kind === 'funder-decision' && outcome === 'secondChance') return tellStep(telling, 'leads.backToFiling');
  return isRefusal(step, outcome) ? afterRefusal(telling, step, outcome) : tellStep(telling, 'leads.on');
}

function afterRefusal(telling: Telling, step: StepRule, outcome: string): string {
  const followers = telling.call.rules.steps.filter(({ when }) =>
    when?.some((gate) => gate.step === step.id && gate.outcomes.includes(outcome)),
  );
  if (followers.length > 0) {
    const steps = quotedSteps(
      telling,
      followers.map(({ id }) => id),
    );
    return tellStep(telling, 'leads.step', { steps });
  }
  const as = step.kind === 'funder-decision' ? (outcome as FunderOutcome) : 'stopped';
  return endAs(telling, outcomeWord(as, telling.language));
}

function endAs(telling: Telling, as: string): string {
  return tellStep(telling, 'leads.end', { as });
}
