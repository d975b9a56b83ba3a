import type { Option } from '@penhouder/contracts';
import { outcomesOf, RECORDED_KINDS, type Dossier, type StepRule } from '@penhouder/domain';
import { stepOutcomeWord } from '@penhouder/letters';
import type { DossierReading } from './dossier-reading';

/** Every way in which a step can end, in words; what may be skipped can end so too. */
export function stepEnds(rule: StepRule, { row, names, view }: DossierReading): Option[] {
  const { language } = view;
  const isFree = rule.isOptional === true || row.state.addedTitles[rule.id] !== undefined;
  return [...endsOf(rule, row.state), ...(isFree ? ['skipped'] : [])].map((value) => ({
    value,
    label: stepOutcomeWord({ names, language }, rule.id, value),
  }));
}

function endsOf(rule: StepRule, dossier: Dossier): readonly string[] {
  switch (rule.kind) {
    case 'recorded':
      return RECORDED_KINDS[rule.of].ends.map(({ id }) => id);
    case 'body-decision':
      return ['approved', 'rejected'];
    case 'funder-decision':
      return outcomesOf(dossier, rule.id);
    case 'submission':
      return ['submitted'];
    case 'sign-off-round':
      return ['closed'];
    case 'recurring-duty':
      return ['done'];
  }
}
