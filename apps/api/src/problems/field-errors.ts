import type { FieldError, Language } from '@penhouder/contracts';

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  readonly origin?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly maximum?: number | bigint;
}

/** What is wrong with one field, as a code and as a sentence that says how to fix it. */
interface Fault {
  readonly code: string;
  readonly nl: string;
  readonly fr: string;
}

const MISSING: Fault = { code: 'FieldMissing', nl: 'Vul dit in.', fr: 'Remplissez ce champ.' };
const MARKUP: Fault = {
  code: 'FieldHasMarkup',
  nl: 'Schrijf dit op één regel en zonder de tekens < en >.',
  fr: 'Écrivez ceci sur une ligne, sans les signes < et >.',
};
const CHOICE: Fault = {
  code: 'FieldNotAChoice',
  nl: 'Kies een van de mogelijkheden.',
  fr: 'Choisissez une des possibilités.',
};
const EMAIL: Fault = {
  code: 'FieldNotAnEmail',
  nl: 'Schrijf een volledig e-mailadres, zoals naam@gemeente.be.',
  fr: 'Écrivez une adresse e-mail complète, comme nom@commune.be.',
};
const DATE: Fault = {
  code: 'FieldNotADate',
  nl: 'Kies een dag die bestaat, zoals 15 januari 2020.',
  fr: 'Choisissez un jour qui existe, comme le 15 janvier 2020.',
};
const OTHER: Fault = { code: 'FieldInvalid', nl: 'Dit veld is niet goed ingevuld.', fr: 'Ce champ est mal rempli.' };

/** Faults found by a schema as entries of a problem's `errors`, in the order of the form, one per field. */
export function fieldErrorsOf(issues: readonly Issue[], language: Language): FieldError[] {
  const byPointer = new Map<string, FieldError>();
  for (const issue of issues) {
    const pointer = pointerOf(issue);
    const fault = faultOf(issue);
    if (!byPointer.has(pointer)) byPointer.set(pointer, { pointer, code: fault.code, detail: fault[language] });
  }
  return [...byPointer.values()];
}

function pointerOf(issue: Issue): string {
  const keys = (issue.path ?? []).map((part) => (typeof part === 'object' ? part.key : part));
  return keys.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

function faultOf(issue: Issue): Fault {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? MISSING : OTHER;
    case 'too_big':
      return issue.origin === 'string' ? tooLong(Number(issue.maximum ?? 0)) : OTHER;
    case 'invalid_format':
      return faultOfFormat(issue);
    case 'invalid_type':
      return MISSING;
    case 'invalid_value':
    case 'invalid_union':
      return CHOICE;
    default:
      return OTHER;
  }
}

function faultOfFormat({ format, pattern = '' }: Issue): Fault {
  switch (format) {
    case 'email':
      return EMAIL;
    case 'date':
    case 'datetime':
      return DATE;
    case 'regex':
      return faultOfPattern(pattern);
    default:
      return OTHER;
  }
}

/** Patterns forbid the signs of HTML in a line of text and years outside our times in a date; others are ids and hours. */
function faultOfPattern(pattern: string): Fault {
  if (pattern.includes('(19|20)')) return DATE;
  return pattern.includes('<>') ? MARKUP : OTHER;
}

function tooLong(maximum: number): Fault {
  return {
    code: 'FieldTooLong',
    nl: `Kort dit in tot hoogstens ${String(maximum)} tekens.`,
    fr: `Raccourcissez ceci à ${String(maximum)} caractères au plus.`,
  };
}
