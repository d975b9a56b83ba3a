import type { Numbers } from '@penhouder/domain';
import type { Finding, Path } from './problem';
import type { CallFile } from './schema';

/** What a log asks of each year contradicts nothing else that it says. */
export function checkLogs({ steps }: CallFile): Finding[] {
  return steps.flatMap((step, index) => {
    if (step.kind !== 'event-log' || !('settings' in step)) return [];
    const settings = step.settings as unknown as LogSettings;
    const path: Path = ['steps', index, 'settings'];
    return [...numbers(path, settings), ...years(path, settings)];
  });
}

interface LogSettings {
  readonly sorts: readonly string[];
  readonly yearlySorts: readonly string[];
  readonly yearlyNumbers: Numbers | null;
  readonly firstYear: number | null;
  readonly firstYearAfterOpening: number | null;
  readonly lastYear: number | null;
}

function numbers(path: Path, { sorts, yearlySorts, yearlyNumbers }: LogSettings): Finding[] {
  return Object.keys(yearlyNumbers ?? {}).flatMap((sort) => {
    const at = [...path, 'yearlyNumbers', sort];
    if (!sorts.includes(sort)) {
      return [
        {
          path: at,
          nl: `De soort ${sort} staat niet onder sorts. Voeg ze daar toe of verbeter de naam.`,
          fr: `Le type ${sort} n’est pas sous sorts. Ajoutez-le là ou corrigez le nom.`,
          en: `The sort ${sort} is not under sorts. Add it there or correct the name.`,
        },
      ];
    }
    if (!yearlySorts.includes(sort)) return [];
    return [
      {
        path: at,
        nl: `De soort ${sort} staat ook onder yearlySorts. Laat ze op één van beide plaatsen staan.`,
        fr: `Le type ${sort} est aussi sous yearlySorts. Laissez-le à un seul des deux endroits.`,
        en: `The sort ${sort} is under yearlySorts too. Leave it in one of the two places.`,
      },
    ];
  });
}

function years(path: Path, { firstYear, firstYearAfterOpening, lastYear }: LogSettings): Finding[] {
  const isTwice = firstYear !== null && firstYearAfterOpening !== null;
  const isBackwards = firstYear !== null && lastYear !== null && lastYear < firstYear;
  return [
    ...(isTwice
      ? [
          {
            path: [...path, 'firstYearAfterOpening'],
            nl: 'Het eerste jaar staat er twee keer: als jaartal en geteld vanaf de opening. Haal er één weg.',
            fr: 'La première année figure deux fois : comme année et comptée depuis l’ouverture. Supprimez-en une.',
            en: 'The first year is there twice: as a year and counted from the opening. Remove one.',
          },
        ]
      : []),
    ...(isBackwards
      ? [
          {
            path: [...path, 'lastYear'],
            nl: `Het laatste jaar ligt vóór het eerste jaar ${String(firstYear)}. Verbeter een van beide.`,
            fr: `La dernière année précède la première année ${String(firstYear)}. Corrigez l’une des deux.`,
            en: `The last year is before the first year ${String(firstYear)}. Correct one of them.`,
          },
        ]
      : []),
  ];
}
