import type { RowId, TextVersionId } from '@penhouder/domain';
import type { TypedValues } from './typed-values';

/** What somebody typed, as it came: every field present, nothing judged yet. */
export interface AnswerForm {
  readonly submissionId: string;
  readonly textVersionId: string;
  readonly formToken: string;
  readonly kind: string;
  readonly condition: string;
  readonly reason: string;
  readonly organ: string;
  readonly day: string;
  readonly dayNote: string;
  readonly question: string;
  /** Why the answer is taken back. */
  readonly withdrawal: string;
  readonly name: string;
  readonly func: string;
  readonly capacity: string;
  readonly office: string;
  readonly delegatedBy: string;
  readonly delegatedOn: string;
  readonly inOfficeUntil: string;
  readonly confirmed: string;
  /** The papers that were shown when the form was checked; empty before. */
  readonly papers: string;
  /** By mandate id: `yes`, `no`, or something else for no answer. */
  readonly mandates: Readonly<Record<string, string>>;
  readonly values: TypedValues;
}

export const MANDATE_PREFIX = 'mandate.';
export const VALUE_PREFIX = 'value.';

/** Reads a posted form; fields that are missing or came twice are empty. */
export function readAnswerForm(body: unknown): AnswerForm {
  const posted = new Map(Object.entries((body ?? {}) as Record<string, unknown>));
  const field = (name: string): string => {
    const value = posted.get(name);
    return typeof value === 'string' ? value.replace(/\0/g, '') : '';
  };
  const below = (prefix: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...posted.keys()]
        .filter((name) => name.startsWith(prefix))
        .map((name) => [name.slice(prefix.length), field(name)]),
    );
  return {
    submissionId: field('submissionId'),
    textVersionId: field('textVersionId'),
    formToken: field('formToken'),
    kind: field('kind'),
    condition: field('condition'),
    reason: field('reason'),
    organ: field('organ'),
    day: field('day'),
    dayNote: field('dayNote'),
    question: field('question'),
    withdrawal: field('withdrawal'),
    name: field('name'),
    func: field('func'),
    capacity: field('capacity'),
    office: field('office'),
    delegatedBy: field('delegatedBy'),
    delegatedOn: field('delegatedOn'),
    inOfficeUntil: field('inOfficeUntil'),
    confirmed: field('confirmed'),
    papers: field('papers'),
    mandates: below(MANDATE_PREFIX),
    values: below(VALUE_PREFIX),
  };
}

/** A form that nobody has filled in. */
export function blankAnswerForm(submissionId: RowId, textVersionId: TextVersionId, formToken: string): AnswerForm {
  return { ...readAnswerForm({}), submissionId, textVersionId, formToken };
}
