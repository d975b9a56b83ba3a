import type { Finding, Path } from './problem';
import type { CallFile } from './schema';

type Duty = Extract<CallFile['steps'][number], { kind: 'recurring-duty' }>;

/** The years and days of reports, and how many there are in a year, say one thing. */
export function checkDuties({ steps }: CallFile): Finding[] {
  return steps.flatMap((step, index) => {
    if (step.kind !== 'recurring-duty') return [];
    const path: Path = ['steps', index];
    return [...years(path, step), ...parts(path, step), ...order(path, step)];
  });
}

function years(path: Path, { firstYear, lastYear, years: count, firstYearAfterOpening }: Duty): Finding[] {
  if (lastYear < firstYear) {
    return [
      {
        path: [...path, 'lastYear'],
        nl: `Het laatste jaar ligt vóór het eerste jaar ${String(firstYear)}. Verbeter een van beide.`,
        fr: `La dernière année précède la première année ${String(firstYear)}. Corrigez l’une des deux.`,
        en: `The last year is before the first year ${String(firstYear)}. Correct one of them.`,
      },
    ];
  }
  if (count === null || firstYearAfterOpening !== null) return [];
  return [
    {
      path: [...path, 'years'],
      nl: 'Een aantal jaren telt vanaf de opening van de stap. Voeg firstYearAfterOpening toe, of zeg met lastYear tot wanneer.',
      fr: 'Un nombre d’années se compte depuis l’ouverture de l’étape. Ajoutez firstYearAfterOpening, ou dites jusque quand avec lastYear.',
      en: 'A number of years counts from the opening of the step. Add firstYearAfterOpening, or say until when with lastYear.',
    },
  ];
}

const PARTS = { halfYearly: 2, quarterly: 4 } as const;

function parts(path: Path, { rhythm, moreReports }: Duty): Finding[] {
  const count = moreReports.length + 1;
  if (rhythm === null || PARTS[rhythm] === count) return [];
  const needed = String(PARTS[rhythm]);
  return [
    {
      path: [...path, 'rhythm'],
      nl: `Dit ritme telt ${needed} verslagen per jaar; hier staan er ${String(count)}. Vul moreReports aan of haal rhythm weg.`,
      fr: `Ce rythme compte ${needed} rapports par an ; il y en a ${String(count)} ici. Complétez moreReports ou retirez rhythm.`,
      en: `This rhythm has ${needed} reports a year; there are ${String(count)} here. Complete moreReports or remove rhythm.`,
    },
  ];
}

function order(path: Path, duty: Duty): Finding[] {
  const days = [duty, ...duty.moreReports].map((day) => `${String(day.dueYearsLater + 1)} ${day.dueMonthDay}`);
  const wrong = days.findIndex((day, index) => index > 0 && day <= (days[index - 1] ?? ''));
  if (wrong === -1) return [];
  return [
    {
      path: [...path, 'moreReports', wrong - 1, 'dueMonthDay'],
      nl: 'Dit verslag komt niet na het vorige van hetzelfde jaar. Zet ze in de volgorde van hun dagen.',
      fr: 'Ce rapport ne vient pas après le précédent de la même année. Mettez-les dans l’ordre de leurs jours.',
      en: 'This report does not come after the previous one of the same year. Put them in the order of their days.',
    },
  ];
}
