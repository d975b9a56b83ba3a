import { withMeanings } from './meanings';
import { nearestOf } from './nearest';
import type { Sentence } from './problem';
import { betterList, betterNumber, betterYes } from './written-values';

const TYPES: Readonly<Record<string, Sentence>> = {
  string: { nl: 'een tekst', fr: 'un texte', en: 'a text' },
  number: { nl: 'een getal', fr: 'un nombre', en: 'a number' },
  int: { nl: 'een geheel getal', fr: 'un nombre entier', en: 'a whole number' },
  boolean: { nl: 'true (ja) of false (neen)', fr: 'true (oui) ou false (non)', en: 'true (yes) or false (no)' },
  array: { nl: 'een lijst', fr: 'une liste', en: 'a list' },
  object: { nl: 'een blok met velden', fr: 'un bloc de champs', en: 'a block of fields' },
  record: { nl: 'een blok met velden', fr: 'un bloc de champs', en: 'a block of fields' },
  null: { nl: 'null', fr: 'null', en: 'null' },
};

/** The types that would be right, for the value that stands there, and how it would be written. */
export function wrongType(expected: readonly string[], input: unknown): Sentence {
  const words = [...new Set(expected)].map((one) => TYPES[one] ?? { nl: one, fr: one, en: one });
  const nl = `Hier hoort ${words.map((word) => word.nl).join(' of ')}`;
  const fr = `Ici il faut ${words.map((word) => word.fr).join(' ou ')}`;
  const en = `This should be ${words.map((word) => word.en).join(' or ')}`;
  if (input === null) return { nl: `Dit is leeg. ${nl}.`, fr: `C’est vide. ${fr}.`, en: `This is empty. ${en}.` };
  if (expected.includes('string') && ['number', 'boolean'].includes(typeof input)) {
    return {
      nl: `${nl}: zet ze tussen aanhalingstekens.`,
      fr: `${fr} : mettez-le entre guillemets.`,
      en: `${en}: put it in quotes.`,
    };
  }
  if (['number', 'int'].some((one) => expected.includes(one)) && isNumberInQuotes(input)) {
    return {
      nl: `${nl}: haal de aanhalingstekens weg.`,
      fr: `${fr} : enlevez les guillemets.`,
      en: `${en}: remove the quotes.`,
    };
  }
  const better = betterValue(expected, input);
  if (better === null) return { nl: `${nl}.`, fr: `${fr}.`, en: `${en}.` };
  return { nl: `${nl}. Schrijf ${better}.`, fr: `${fr}. Écrivez ${better}.`, en: `${en}. Write ${better}.` };
}

/** The value that was meant, as it is written; null when nobody can tell. */
function betterValue(expected: readonly string[], input: unknown): string | null {
  if (expected.includes('string')) return null;
  if (expected.includes('number') || expected.includes('int')) return betterNumber(input);
  if (expected.includes('array')) return betterList(input);
  return expected.includes('boolean') ? betterYes(input) : null;
}

function isNumberInQuotes(input: unknown): boolean {
  return typeof input === 'string' && /^\d+$/.test(input);
}

/** The words that are possible, with what they mean in the field, and the one that was probably meant. */
export function oneOf(
  values: readonly string[],
  { field, written }: { readonly field: string | null; readonly written: unknown },
): Sentence {
  const [only] = values;
  if (values.length === 1 && only !== undefined)
    return { nl: `Hier hoort ${only}.`, fr: `Ici il faut ${only}.`, en: `This should be ${only}.` };
  const known = withMeanings(values, field);
  const meant = typeof written === 'string' ? nearestOf(written, values) : null;
  return {
    nl: `${meant === null ? '' : `Bedoelt u ${meant}? `}Kies een van: ${known.nl}.`,
    fr: `${meant === null ? '' : `Vouliez-vous dire ${meant} ? `}Choisissez parmi : ${known.fr}.`,
    en: `${meant === null ? '' : `Did you mean ${meant}? `}Choose one of: ${known.en}.`,
  };
}
