import type { FieldError, Language } from '@penhouder/contracts';
import type { Rejection, RejectionCode } from '@penhouder/domain';
import { rejectionSentence, type Names } from '@penhouder/letters';
import { apiProblems, type ApiProblemCode } from './problem-codes';
import { rejectionProblems } from './rejection-problems';

/** What goes beside a code: data for programs and reader, faults by field, and a ready sentence where the catalogue has none. */
export interface ProblemParts {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldError[];
  readonly detail?: string;
}

/** A refusal on its way to the filter, the only place that turns it into an answer. */
export class ProblemError extends Error {
  readonly status: number;

  constructor(
    readonly code: ApiProblemCode | RejectionCode,
    readonly parts: ProblemParts = {},
  ) {
    super(code);
    this.status = statusOf(code);
  }
}

/** A refusal of the core as a problem; its data travel along, its sentence comes from `letters`, at its field when it has one. */
export function refused(rejection: Rejection, names: Names, language: Language): ProblemError {
  const { code, ...data } = rejection;
  const detail = rejectionSentence(rejection, names, language);
  const errors = 'field' in rejection ? [{ pointer: `/values/${rejection.field}`, code, detail }] : [];
  return new ProblemError(code, { data, detail, errors });
}

function statusOf(code: ApiProblemCode | RejectionCode): number {
  return isApiCode(code) ? apiProblems[code] : rejectionProblems[code];
}

export function isApiCode(code: string): code is ApiProblemCode {
  return Object.hasOwn(apiProblems, code);
}
