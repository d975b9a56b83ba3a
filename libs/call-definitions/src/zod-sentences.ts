import type { z } from 'zod';
import type { OwnProblem } from './primitives.schema';
import type { Finding, Path, Sentence } from './problem';

type Issue = z.core.$ZodIssue;

const OWN: Readonly<Record<OwnProblem, Sentence>> = {
  notADate: { nl: 'Schrijf een bestaande datum als 2020-01-15.', en: 'Write an existing date as 2020-01-15.' },
  notATime: { nl: 'Schrijf een uur als "09:00".', en: 'Write an hour as "09:00".' },
  notAMonthDay: {
    nl: 'Schrijf maand en dag als "03-31"; 29 februari bestaat niet elk jaar.',
    en: 'Write month and day as "03-31"; 29 February does not exist every year.',
  },
  notAName: {
    nl: 'Gebruik een naam met kleine letters, cijfers en streepjes die met een letter begint.',
    en: 'Use a name of lower-case letters, digits and hyphens that begins with a letter.',
  },
  notANis: {
    nl: 'Schrijf een NIS-code van vijf cijfers tussen aanhalingstekens.',
    en: 'Write a NIS code of five digits in quotes.',
  },
  notAUrl: {
    nl: 'Schrijf een volledig adres dat met https:// begint.',
    en: 'Write a full address that begins with https://.',
  },
  tooManyLines: { nl: 'Hou deze tekst op hoogstens vijf regels.', en: 'Keep this text to at most five lines.' },
};

/** What a schema issue means for the author of a definition; one issue about several unknown keys gives several findings. */
export function findingsOf(issue: Issue): Finding[] {
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], ...unknownKey(key) }));
  }
  return [{ path, ...sentenceOf(issue) }];
}

function pathOf(path: readonly PropertyKey[]): Path {
  return path.map((key) => (typeof key === 'number' ? key : String(key)));
}

function sentenceOf(issue: Issue): Sentence {
  switch (issue.code) {
    case 'custom':
      return OWN[(issue.params as { problem: OwnProblem }).problem];
    case 'invalid_type':
      return issue.input === undefined ? missing() : wrongType(issue.expected);
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return {
        nl: 'Deze soort bestaat niet. Kijk in de voorbeelden welke er zijn.',
        en: 'There is no such kind. See the examples.',
      };
    case 'too_small':
      return {
        nl: `Dit is te klein of te kort: minstens ${String(issue.minimum)}.`,
        en: `This is too small or too short: at least ${String(issue.minimum)}.`,
      };
    case 'too_big':
      return {
        nl: `Dit is te groot of te lang: hoogstens ${String(issue.maximum)}.`,
        en: `This is too big or too long: at most ${String(issue.maximum)}.`,
      };
    default:
      return {
        nl: 'Deze waarde klopt niet. Vergelijk met de voorbeelden.',
        en: 'This value is not right. Compare with the examples.',
      };
  }
}

function missing(): Sentence {
  return { nl: 'Dit ontbreekt. Vul het in.', en: 'This is missing. Fill it in.' };
}

function wrongType(expected: string): Sentence {
  const words: Readonly<Record<string, Sentence>> = {
    string: { nl: 'een tekst', en: 'a text' },
    number: { nl: 'een getal', en: 'a number' },
    int: { nl: 'een geheel getal', en: 'a whole number' },
    boolean: { nl: 'true of false', en: 'true or false' },
    array: { nl: 'een lijst', en: 'a list' },
    object: { nl: 'een blok met velden', en: 'a block of fields' },
    record: { nl: 'een blok met velden', en: 'a block of fields' },
  };
  const word = words[expected] ?? { nl: expected, en: expected };
  return { nl: `Hier hoort ${word.nl}.`, en: `This should be ${word.en}.` };
}

function oneOf(values: readonly string[]): Sentence {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return { nl: `Hier hoort ${only}.`, en: `This should be ${only}.` };
  return { nl: `Kies een van: ${values.join(', ')}.`, en: `Choose one of: ${values.join(', ')}.` };
}

function unknownKey(key: string): Sentence {
  return {
    nl: `Het veld ${key} bestaat niet. Verbeter de naam of haal het weg.`,
    en: `There is no field ${key}. Correct its name or remove it.`,
  };
}
