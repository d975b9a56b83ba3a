import { say, sayIfKnown } from './say';
import type { Reader } from './names';
import { endLabel } from './steps';

/** How a step of any kind ended: `de versie ligt vast`, `niet ontvankelijk`, `afgerond`. */
export function stepOutcomeWord({ names, language }: Reader, stepId: string, outcome: string): string {
  const rule = names.rules?.steps.find((step) => step.id === stepId);
  if (outcome === 'skipped') return say(language, 'stepStatuses.skipped');
  if (rule?.kind === 'recorded') return endLabel(rule.of, outcome, language);
  return sayIfKnown(language, `outcomes.${outcome}`) ?? say(language, 'stepStatuses.done');
}
