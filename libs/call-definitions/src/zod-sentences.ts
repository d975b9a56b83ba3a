import type { z } from 'zod';
import type { OwnProblem } from './primitives.schema';
import type { Finding, Path, Sentence } from './problem';
import { oneOf, wrongType } from './value-sentences';
import { betterDate, betterHour, writeInstead } from './written-values';

type Issue = z.core.$ZodIssue;
/** The kinds that there are, which the library gives and its types do not name. */
type UnionIssue = z.core.$ZodIssueInvalidUnion & { readonly options?: readonly unknown[] };

const OWN: Readonly<Record<OwnProblem, Sentence>> = {
  notADate: {
    nl: 'Schrijf een bestaande datum als 2020-01-15.',
    fr: 'Écrivez une date qui existe, comme 2020-01-15.',
    en: 'Write an existing date as 2020-01-15.',
  },
  notAPercentage: {
    nl: 'Schrijf een percentage met hoogstens twee decimalen, zoals 33.33.',
    fr: 'Écrivez un pourcentage avec au plus deux décimales, comme 33.33.',
    en: 'Write a percentage with at most two decimals, such as 33.33.',
  },
  notATime: {
    nl: 'Schrijf een uur als "09:00".',
    fr: 'Écrivez une heure comme "09:00".',
    en: 'Write an hour as "09:00".',
  },
  notAMoment: {
    nl: 'Schrijf een dag en een uur als 2020-01-15T09:00, met een hoofdletter T ertussen.',
    fr: 'Écrivez un jour et une heure comme 2020-01-15T09:00, séparés par un T majuscule.',
    en: 'Write a day and an hour as 2020-01-15T09:00, with a capital T between them.',
  },
  notAMonthDay: {
    nl: 'Schrijf maand en dag als "03-31"; 29 februari bestaat niet elk jaar.',
    fr: 'Écrivez le mois et le jour comme "03-31" ; le 29 février n’existe pas chaque année.',
    en: 'Write month and day as "03-31"; 29 February does not exist every year.',
  },
  notAName: {
    nl: 'Gebruik een naam met kleine letters, cijfers en streepjes die met een letter begint.',
    fr: 'Utilisez un nom en minuscules, chiffres et traits d’union, qui commence par une lettre.',
    en: 'Use a name of lower-case letters, digits and hyphens that begins with a letter.',
  },
  notANis: {
    nl: 'Schrijf een NIS-code van vijf cijfers tussen aanhalingstekens.',
    fr: 'Écrivez un code INS de cinq chiffres entre guillemets.',
    en: 'Write a NIS code of five digits in quotes.',
  },
  notAUrl: {
    nl: 'Schrijf een volledig adres dat met https:// begint.',
    fr: 'Écrivez une adresse complète qui commence par https://.',
    en: 'Write a full address that begins with https://.',
  },
  tooManyLines: {
    nl: 'Hou deze tekst op hoogstens vijf regels.',
    fr: 'Limitez ce texte à cinq lignes.',
    en: 'Keep this text to at most five lines.',
  },
};

/** What a schema issue means for the author of a definition; one issue may be several findings. */
export function findingsOf(issue: Issue): Finding[] {
  const path = pathOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], ...unknownKey(key) }));
    case 'invalid_key':
      return issue.issues.flatMap(findingsOf).map((finding) => ({ ...finding, path }));
    case 'invalid_union':
      return unionFindings(issue).map((finding) => ({ ...finding, path: [...path, ...finding.path] }));
    default:
      return [{ path, ...sentenceOf(issue) }];
  }
}

function pathOf(path: readonly PropertyKey[]): Path {
  return path.map((key) => (typeof key === 'number' ? key : String(key)));
}

/** Several forms are possible: the form that was meant is the one whose mistake lies deepest. */
function unionFindings(issue: UnionIssue): Finding[] {
  const { options, errors } = issue;
  if (options !== undefined) {
    const named = options.filter((option) => option !== undefined);
    return [{ path: [], ...oneOf(named.map(String), placeOf(issue)) }];
  }
  const forms = errors.map((issues) => issues.flatMap(findingsOf));
  const depthOf = (findings: readonly Finding[]): number => Math.max(0, ...findings.map(({ path }) => path.length));
  const meant = forms.find((findings) => depthOf(findings) > 0);
  if (meant !== undefined) return meant;
  const values = errors.flat().flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []));
  if (values.length >= errors.length) return [{ path: [], ...oneOf(values, placeOf(issue)) }];
  const expected = errors.flat().flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
  if (expected.length >= errors.length) return [{ path: [], ...wrongType(expected, undefined) }];
  return forms[0] ?? [{ path: [], ...notRight() }];
}

function sentenceOf(issue: Issue): Sentence {
  switch (issue.code) {
    case 'custom':
      return ownSentence((issue.params as { problem: OwnProblem }).problem, issue.input);
    case 'invalid_type':
      return issue.input === undefined ? missing(issue) : wrongType([issue.expected], issue.input);
    case 'invalid_value':
      return issue.input === undefined ? missing(issue) : oneOf(issue.values.map(String), placeOf(issue));
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    default:
      return notRight();
  }
}

/** The field in which a value stands, the list in which it is, and what was written there. */
function placeOf({ path, input }: Issue): { readonly field: string | null; readonly written: unknown } {
  return { field: path.map(String).findLast((key) => !/^\d+$/.test(key)) ?? null, written: input };
}

/** The sentence of a check that is ours, and how a date or an hour is written that was written in another way. */
function ownSentence(problem: OwnProblem, input: unknown): Sentence {
  const better = problem === 'notADate' ? betterDate(input) : problem === 'notATime' ? betterHour(input) : null;
  return better === null ? OWN[problem] : writeInstead(better);
}

/** What is counted: characters of a text, items of a list; nothing for a number. */
function unitOf(origin: string): Sentence {
  if (origin === 'string') return { nl: ' tekens', fr: ' caractères', en: ' characters' };
  if (origin === 'array' || origin === 'set')
    return { nl: ' in deze lijst', fr: ' dans cette liste', en: ' in this list' };
  return { nl: '', fr: '', en: '' };
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Sentence {
  const unit = unitOf(origin);
  const least = String(minimum);
  return inclusive === false
    ? {
        nl: `Dit is te weinig: het moet meer zijn dan ${least}.`,
        fr: `C’est trop peu : il faut plus que ${least}.`,
        en: `This is too little: it must be more than ${least}.`,
      }
    : {
        nl: `Dit is te weinig: minstens ${least}${unit.nl}.`,
        fr: `C’est trop peu : au moins ${least}${unit.fr}.`,
        en: `This is too little: at least ${least}${unit.en}.`,
      };
}

function tooBig({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): Sentence {
  const unit = unitOf(origin);
  const most = String(maximum);
  return inclusive === false
    ? {
        nl: `Dit is te veel: het moet minder zijn dan ${most}.`,
        fr: `C’est trop : il faut moins que ${most}.`,
        en: `This is too much: it must be less than ${most}.`,
      }
    : {
        nl: `Dit is te veel: hoogstens ${most}${unit.nl}.`,
        fr: `C’est trop : au plus ${most}${unit.fr}.`,
        en: `This is too much: at most ${most}${unit.en}.`,
      };
}

function notRight(): Sentence {
  return {
    nl: 'Deze waarde klopt niet. Vergelijk met de voorbeelden.',
    fr: 'Cette valeur n’est pas correcte. Comparez avec les exemples.',
    en: 'This value is not right. Compare with the examples.',
  };
}

function missing({ path }: Issue): Sentence {
  const field = String(path.at(-1) ?? '');
  return {
    nl: `Hier ontbreekt het veld ${field}. Vul het in.`,
    fr: `Il manque ici le champ ${field}. Complétez-le.`,
    en: `The field ${field} is missing here. Fill it in.`,
  };
}

function unknownKey(key: string): Sentence {
  return {
    nl: `Het veld ${key} bestaat niet. Verbeter de naam of haal het weg.`,
    fr: `Le champ ${key} n’existe pas. Corrigez le nom ou supprimez-le.`,
    en: `There is no field ${key}. Correct its name or remove it.`,
  };
}
