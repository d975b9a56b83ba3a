import { nearestOf } from './nearest';
import { PLACEHOLDERS } from './placeholders';
import type { Finding, Path, Sentence } from './problem';
import type { CallFile } from './schema';
import { templatesOf } from './text-templates';
import type { Texts } from './texts.schema';

/** The texts that stand as they are written. */
const PLAIN = ['title', 'shortTitle', 'task', 'funder', 'summary'] as const;

/** Every placeholder is one that exists and stands for something in this call, and sections open and close in order. */
export function checkPlaceholders(call: CallFile, language: string, texts: Texts): Finding[] {
  return [
    ...templatesOf(texts).flatMap(({ at, text }) => {
      const path = ['texts', language, ...at];
      const wrong = wellFormed(path, text);
      return wrong.length > 0 ? wrong : [...unknown(call, path, text), ...singleBraces(call, path, text)];
    }),
    ...PLAIN.filter((name) => (texts[name] ?? '').includes('{{')).map((name) => notFilledIn(['texts', language, name])),
    ...Object.entries(texts.documents)
      .filter(([, { title }]) => title.includes('{{'))
      .map(([code]) => notFilledIn(['texts', language, 'documents', code, 'title'])),
  ];
}

/** Logic-less placeholders only: names, and sections that open and close in order. */
function wellFormed(path: Path, text: string): Finding[] {
  const open: string[] = [];
  for (const [whole, inside = ''] of text.matchAll(/\{\{([^{}]*)\}\}\}?/g)) {
    if (whole.endsWith('}}}') || !fits(open, inside)) return [unreadable(path, whole)];
  }
  const [left] = open;
  if (left !== undefined) return [unreadable(path, `{{#${left}}}`)];
  return text.replaceAll(/\{\{[^{}]*\}\}/g, '').includes('{{') ? [unreadable(path, '{{')] : [];
}

/** Takes one placeholder into account; false when it is no name, or closes a section that is not the innermost one. */
function fits(open: string[], inside: string): boolean {
  const [, mark, name] = /^([#^/]?)\s*([\p{L}\d_.-]+)\s*$/u.exec(inside) ?? [];
  if (name === undefined) return false;
  if (mark === '/') return open.pop() === name;
  if (mark !== '') open.push(name);
  return true;
}

function unknown(call: CallFile, path: Path, text: string): Finding[] {
  const possible = possibleIn(call);
  const written = [...text.matchAll(/\{\{[#^/]?\s*([^{}\s]+)\s*\}\}/gu)].map(([, name = '']) => name);
  return [...new Set(written)]
    .filter((name) => !possible.includes(name))
    .map((name) => ({ path, ...sentenceFor(call, name, possible) }));
}

/** What can be filled in for this call, with the marks that it declares. */
function possibleIn({ figures, quorum, tags, texts }: CallFile): readonly string[] {
  const isCounted = figures.length > 0;
  const hasSum = quorum.some(({ kind }) => kind === 'sum');
  const hasFunder = texts.nl.funder !== undefined;
  return [
    ...PLACEHOLDERS.always.filter((name) => hasFunder || name !== 'financier'),
    ...(isCounted ? PLACEHOLDERS.withFigure : []),
    ...(hasSum ? PLACEHOLDERS.withSum : []),
    ...Object.keys(tags).map((tag) => `kenmerk.${tag}`),
  ];
}

/** Words that people write for a placeholder that is called otherwise. */
const OTHERWISE: Readonly<Record<string, string>> = {
  stad: 'gemeente',
  naam: 'gemeente',
  bestuur: 'gemeente',
  deelnemer: 'gemeente',
  commune: 'gemeente',
  lokaalbestuur: 'gemeente',
  datum: 'uiterste_dag',
  deadline: 'uiterste_dag',
  sluitingsdatum: 'sluitingsdag',
  subsidiegever: 'financier',
  trekker: 'organisatie',
  drempel: 'cijfer.drempel',
  tekort: 'cijfer.tekort',
  inwoners: 'cijfer.waarde',
};

function sentenceFor(call: CallFile, name: string, possible: readonly string[]): Sentence {
  if ((PLACEHOLDERS.withSum as readonly string[]).includes(name)) return onlyWithSum(name);
  if ((PLACEHOLDERS.withFigure as readonly string[]).includes(name)) return onlyWithFigure(name);
  if (name === 'financier') return withoutFunder();
  if (name.startsWith('kenmerk')) return noSuchTag(name, Object.keys(call.tags));
  return noSuchPlaceholder(name, possible);
}

function noSuchPlaceholder(name: string, possible: readonly string[]): Sentence {
  const other = OTHERWISE[name.toLowerCase()];
  const meant = other !== undefined && possible.includes(other) ? other : nearestOf(name, possible);
  const list = possible.join(', ');
  return {
    nl: `{{${name}}} bestaat niet${meant === null ? '.' : `; bedoelt u {{${meant}}}?`} Wat hier kan: ${list}.`,
    fr: `{{${name}}} n’existe pas${meant === null ? '.' : ` ; vouliez-vous dire {{${meant}}} ?`} Ce qui est possible ici : ${list}.`,
    en: `{{${name}}} does not exist${meant === null ? '.' : `; did you mean {{${meant}}}?`} Possible here: ${list}.`,
  };
}

function onlyWithSum(name: string): Sentence {
  return {
    nl: `{{${name}}} gaat over de ondergrens van een voorwaarde met kind: sum, en die heeft deze oproep niet. Haal de zin weg of zet de voorwaarde terug.`,
    fr: `{{${name}}} concerne le seuil d’une condition kind: sum, que cet appel n’a pas. Supprimez la phrase ou remettez la condition.`,
    en: `{{${name}}} is about the threshold of a condition kind: sum, which this call does not have. Remove the sentence or put the condition back.`,
  };
}

function onlyWithFigure(name: string): Sentence {
  return {
    nl: `{{${name}}} gaat over een cijfer, en onder figures staat er geen. Haal de zin weg of voeg het cijfer toe.`,
    fr: `{{${name}}} concerne un chiffre, et il n’y en a pas sous figures. Supprimez la phrase ou ajoutez le chiffre.`,
    en: `{{${name}}} is about a figure, and there is none under figures. Remove the sentence or add the figure.`,
  };
}

function withoutFunder(): Sentence {
  return {
    nl: '{{financier}} blijft leeg: onder texts staat geen funder. Haal de zin weg of vul funder in.',
    fr: '{{financier}} reste vide : il n’y a pas de funder sous texts. Supprimez la phrase ou complétez funder.',
    en: '{{financier}} stays empty: there is no funder under texts. Remove the sentence or fill in funder.',
  };
}

function noSuchTag(name: string, tags: readonly string[]): Sentence {
  const list = tags.map((tag) => `kenmerk.${tag}`).join(', ');
  return {
    nl: `{{${name}}} bestaat niet: ${tags.length === 0 ? 'onder tags staat geen enkel kenmerk' : `kies ${list}`}.`,
    fr: `{{${name}}} n’existe pas : ${tags.length === 0 ? 'il n’y a aucune caractéristique sous tags' : `choisissez ${list}`}.`,
    en: `{{${name}}} does not exist: ${tags.length === 0 ? 'there is no tag under tags' : `choose ${list}`}.`,
  };
}

/** `{gemeente}` is read out as it stands; words that are no placeholder may be what they are. */
function singleBraces(call: CallFile, path: Path, text: string): Finding[] {
  const possible = possibleIn(call);
  const single = [...text.matchAll(/(?<!\{)\{\s*([\p{L}\d_.]+)\s*\}(?!\})/gu)].map(([, name = '']) => name);
  return [...new Set(single)].flatMap((name) => {
    const meant = OTHERWISE[name.toLowerCase()] ?? nearestOf(name, possible);
    if (meant === null) return [];
    return [
      {
        path,
        nl: `{${name}} wordt niet ingevuld: schrijf {{${meant}}}, met twee accolades.`,
        fr: `{${name}} n’est pas rempli : écrivez {{${meant}}}, avec deux accolades.`,
        en: `{${name}} is not filled in: write {{${meant}}}, with two braces.`,
      },
    ];
  });
}

function notFilledIn(path: Path): Finding {
  return {
    path,
    nl: 'Deze tekst wordt niet per deelnemer ingevuld: {{…}} bleef hier letterlijk staan. Invullen kan in brief, statement, note en het veld text van een document.',
    fr: 'Ce texte n’est pas rempli par participant : {{…}} y resterait tel quel. On peut remplir dans brief, statement, note et le champ text d’un document.',
    en: 'This text is not filled in for each participant: {{…}} would stay as it is. Filling in works in brief, statement, note and the field text of a document.',
  };
}

function unreadable(path: Path, what: string): Finding {
  return {
    path,
    nl: `${what} is geen geldige invulplaats, of een stuk wordt niet gesloten. Schrijf {{naam}} of {{#naam}} … {{/naam}}.`,
    fr: `${what} n’est pas un champ à remplir valable, ou une partie n’est pas fermée. Écrivez {{nom}} ou {{#nom}} … {{/nom}}.`,
    en: `${what} is no valid placeholder, or a section is not closed. Write {{name}} or {{#name}} … {{/name}}.`,
  };
}
