import type { Language } from '@penhouder/contracts';
import type { ApiProblemCode } from './problem-codes';
import { ProblemError } from './problem-error';
import { problemSentence } from './problem-words';

interface AtField {
  readonly code: ApiProblemCode;
  /** As `/contact/email`. */
  readonly pointer: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A refusal that stands at one field. */
export function refusedAtField({ code, pointer, data = {} }: AtField, language: Language): ProblemError {
  const detail = problemSentence(code, data, language);
  return new ProblemError(code, { data, errors: [{ pointer, code, detail }] });
}
