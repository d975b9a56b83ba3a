import type { Finding, Path, Sentence } from './problem';
import type { CallFile } from './schema';
import { templatesOf } from './text-templates';

/** What may be left out only where nothing in the call speaks of it: dates, reminders and the funder. */
export function checkAbsent(call: CallFile): Finding[] {
  return [...ofRound(call), ...ownClosing(call), ...countedFromClosing(call), ...funders(call), ...placeholders(call)];
}

const hasRound = ({ steps }: CallFile): boolean => steps.some(({ kind }) => kind === 'sign-off-round');

/** Participants answer until a day, and are reminded of it. */
function ofRound(call: CallFile): Finding[] {
  if (!hasRound(call)) return [];
  return (['internalDue', 'reminders'] as const)
    .filter((name) => call[name] === null)
    .map((name) => ({
      path: [name],
      nl: `De oproep heeft een ronde van verklaringen: ${name} ontbreekt. Voeg het toe.`,
      fr: `L’appel a un tour de déclarations : ${name} manque. Ajoutez-le.`,
      en: `The call has a round of declarations: ${name} is missing. Add it.`,
    }));
}

function ownClosing(call: CallFile): Finding[] {
  if (call.closing?.whose !== 'body' || hasRound(call)) return [];
  return [
    {
      path: ['closing', 'whose'],
      nl: 'Er is geen ronde die de organisatie zelf kan sluiten. Laat closing weg.',
      fr: 'Il n’y a pas de tour que l’organisation puisse fermer elle-même. Supprimez closing.',
      en: 'There is no round that the body could close itself. Leave closing out.',
    },
  ];
}

function countedFromClosing({ steps, closing }: CallFile): Finding[] {
  if (closing !== null) return [];
  return steps.flatMap((step, index) =>
    (['term', 'opens'] as const).flatMap((name) => {
      const term = step.deadline?.[name];
      if (term?.kind !== 'relative' || term.anchor.event !== 'closing') return [];
      return [
        {
          path: ['steps', index, 'deadline', name, 'anchor', 'event'],
          nl: 'Deze termijn telt van de sluitingsdatum, en de oproep heeft er geen. Kies een ander begin of voeg closing toe.',
          fr: 'Ce délai compte depuis la clôture, et l’appel n’en a pas. Choisissez un autre début ou ajoutez closing.',
          en: 'This term counts from the closing, and the call has none. Choose another start or add closing.',
        },
      ];
    }),
  );
}

/** Dates and decisions of a funder need one that has a name. */
function funders({ texts, closing, steps }: CallFile): Finding[] {
  if (texts.nl.funder !== undefined) return [];
  const ofFunder: readonly Path[] = [
    ...(closing?.whose === 'funder' ? [['closing'] as Path] : []),
    ...steps.flatMap((step, index): Path[] => [
      ...(step.kind === 'submission' || step.kind === 'funder-decision' ? [['steps', index]] : []),
      ...(step.deadline?.whose === 'funder' ? [['steps', index, 'deadline', 'whose']] : []),
    ]),
  ];
  return ofFunder.map((path) => ({ path, ...NO_FUNDER }));
}

const NO_FUNDER: Sentence = {
  nl: 'Dit gaat over een financier, en texts.nl.funder ontbreekt. Noem hem daar, of zet iets in de plaats zonder financier (whose: body, een taak).',
  fr: 'Ceci concerne un bailleur de fonds, et texts.nl.funder manque. Nommez-le là, ou remplacez ceci par quelque chose sans bailleur (whose: body, une tâche).',
  en: 'This is about a funder, and texts.nl.funder is missing. Name it there, or put something without a funder in its place (whose: body, a task).',
};

/** A text that speaks of a date or a funder that is not there would leave a gap on the page. */
function placeholders(call: CallFile): Finding[] {
  const absent = [
    ...(call.closing === null && !hasRound(call) ? ['sluitingsdag'] : []),
    ...(call.internalDue === null ? ['uiterste_dag'] : []),
  ];
  return (['nl', 'fr'] as const).flatMap((language) => {
    const texts = call.texts[language];
    if (texts === undefined) return [];
    const names = texts.funder === undefined ? [...absent, 'financier'] : absent;
    return templatesOf(texts).flatMap(({ at, text }) =>
      names.filter((name) => speaksOf(text, name)).map((name) => gap(['texts', language, ...at], name)),
    );
  });
}

function speaksOf(text: string, name: string): boolean {
  return [...text.matchAll(/\{\{[#^/]?\s*([\p{L}\d_.]+)\s*\}\}/gu)].some(([, found]) => found === name);
}

function gap(path: Path, name: string): Finding {
  return {
    path,
    nl: `{{${name}}} blijft leeg: de oproep noemt dit niet. Haal het uit de tekst of vul het in de oproep aan.`,
    fr: `{{${name}}} reste vide : l’appel ne le dit pas. Enlevez-le du texte ou complétez l’appel.`,
    en: `{{${name}}} stays empty: the call does not say it. Remove it from the text or add it to the call.`,
  };
}
