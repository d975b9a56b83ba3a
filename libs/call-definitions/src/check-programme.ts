import type { Finding } from './problem';
import type { CallFile } from './schema';
import type { Texts } from './texts.schema';

/** A series has a name in every language, a call that stands by itself names none, and years run forwards. */
export function checkProgramme(call: CallFile): Finding[] {
  const { nl, fr } = call.texts;
  return [
    ...programmeName(call, 'nl', nl),
    ...(fr === undefined ? [] : programmeName(call, 'fr', fr)),
    ...programmeYears(call),
  ];
}

function programmeName({ programme }: CallFile, language: string, texts: Texts): Finding[] {
  const path = ['texts', language, 'programme'];
  const hasName = texts.programme !== undefined;
  if (hasName === (programme !== null)) return [];
  if (hasName) {
    return [
      {
        path,
        nl: 'Deze oproep staat in geen programma. Voeg bovenaan programme toe, of haal deze naam weg.',
        fr: 'Cet appel n’est dans aucun programme. Ajoutez programme en haut, ou supprimez ce nom.',
        en: 'This call stands in no programme. Add programme at the top, or remove this name.',
      },
    ];
  }
  return [
    {
      path,
      nl: 'De naam van het programma ontbreekt. Voeg ze hier toe.',
      fr: 'Le nom du programme manque. Ajoutez-le ici.',
      en: 'The name of the programme is missing. Add it here.',
    },
  ];
}

function programmeYears({ programme }: CallFile): Finding[] {
  if (programme === null || programme.fromYear <= programme.untilYear) return [];
  return [
    {
      path: ['programme', 'untilYear'],
      nl: `Het laatste jaar ligt vóór ${String(programme.fromYear)}, het eerste. Verbeter een van beide.`,
      fr: `La dernière année précède ${String(programme.fromYear)}, la première. Corrigez l’une des deux.`,
      en: `The last year lies before ${String(programme.fromYear)}, the first. Correct one of them.`,
    },
  ];
}
