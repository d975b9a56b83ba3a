import type { CallTexts, RecurringDutyRule, StepRule } from '@penhouder/domain';
import { DUTCH_ORGANS, dutchList, dutchMonthDay } from './dutch-values';

/** What happens in a step and what it waits for, in one or two sentences. */
export function explainStep(step: StepRule, texts: CallTexts): string {
  const after = step.after.map((id) => `“${texts.steps[id] ?? id}”`);
  const waits = after.length === 0 ? '' : ` Deze stap kan pas afgerond worden na ${dutchList(after)}.`;
  return `${sentenceOf(step, texts)}${waits}`;
}

function sentenceOf(step: StepRule, texts: CallTexts): string {
  switch (step.kind) {
    case 'sign-off-round': {
      const mandates = step.mandates.map(
        ({ id, isNeededToCount }) => `${texts.mandates[id] ?? id}${isNeededToCount ? ' (nodig om mee te tellen)' : ''}`,
      );
      const asked = mandates.length === 0 ? '' : ` Ze geeft of weigert apart het mandaat: ${mandates.join('; ')}.`;
      const organs = dutchList(
        step.organs.map((organ) => DUTCH_ORGANS[organ]),
        'of',
      );
      return `Elke deelnemer antwoordt zelf, met ${step.slots === 1 ? 'één ondertekenaar' : 'twee ondertekenaars'}.${asked} Beslissen kan: ${organs}.`;
    }
    case 'body-decision':
      return `De eigen organisatie beslist; daarvoor moet meer dan ${String(Math.round(step.presenceMoreThan * 100))} % van wie mag stemmen aanwezig zijn.`;
    case 'submission':
      return step.needsQuorum
        ? 'Het dossier gaat naar de financier zodra aan de voorwaarden van de oproep voldaan is.'
        : 'Het dossier gaat naar de financier.';
    case 'funder-decision':
      return 'De financier keurt goed, keurt goed onder voorwaarden, of keurt niet goed.';
    case 'recurring-duty':
      return (
        `Na goedkeuring volgt ${yearsOf(step)}, ` +
        `uiterlijk ${dutchMonthDay(step.dueMonthDay)} van het jaar erna, ` +
        `met een herinnering ${dutchList(step.workingDaysBefore.map(String))} werkdagen vooraf.`
      );
  }
}

function yearsOf({ firstYear, lastYear }: RecurringDutyRule): string {
  return firstYear === lastYear
    ? `een verslag over ${String(firstYear)}`
    : `elk jaar een verslag, over ${String(firstYear)} tot en met ${String(lastYear)}`;
}
