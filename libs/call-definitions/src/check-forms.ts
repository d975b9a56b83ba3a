import type { Numbers } from '@penhouder/domain';
import type { Finding, Path } from './problem';
import type { CallFile } from './schema';

/** Weights and minima of a review form speak of its criteria, and a minimum can be reached. */
export function checkForms({ steps }: CallFile): Finding[] {
  return steps.flatMap((step, index) => {
    if (step.kind !== 'selection' || !('settings' in step)) return [];
    const { criteria, weights, minima } = step.settings as unknown as FormSettings;
    const path: Path = ['steps', index, 'settings'];
    return [
      ...unknown([...path, 'weights'], weights, criteria),
      ...unknown([...path, 'minima'], minima, criteria),
      ...tooHigh([...path, 'minima'], minima, criteria),
    ];
  });
}

interface FormSettings {
  readonly criteria: Numbers | null;
  readonly weights: Numbers | null;
  readonly minima: Numbers | null;
}

function unknown(path: Path, numbers: Numbers | null, criteria: Numbers | null): Finding[] {
  return Object.keys(numbers ?? {})
    .filter((name) => criteria?.[name] === undefined)
    .map((name) => ({
      path: [...path, name],
      nl: `Het criterium ${name} staat niet onder criteria. Voeg het daar toe of verbeter de naam.`,
      fr: `Le critère ${name} ne figure pas sous criteria. Ajoutez-le là ou corrigez le nom.`,
      en: `The criterion ${name} is not under criteria. Add it there or correct the name.`,
    }));
}

function tooHigh(path: Path, minima: Numbers | null, criteria: Numbers | null): Finding[] {
  return Object.entries(minima ?? {})
    .filter(([name, fewest]) => fewest > (criteria?.[name] ?? fewest))
    .map(([name, fewest]) => ({
      path: [...path, name],
      nl: `Dit minimum van ${String(fewest)} ligt boven het hoogste aantal punten. Verlaag het of verhoog criteria.`,
      fr: `Ce minimum de ${String(fewest)} dépasse le maximum de points. Diminuez-le ou augmentez criteria.`,
      en: `This minimum of ${String(fewest)} is above the most points. Lower it or raise criteria.`,
    }));
}
