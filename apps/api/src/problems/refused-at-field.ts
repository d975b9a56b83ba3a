import type { Language } from '@penhouder/contracts';
import type { ApiProblemCode } from './problem-codes';
import { ProblemError } from './problem-error';
import { problemSentence } from './problem-words';

/** A refusal that stands at one field; `pointer` as `/contact/email`. */
export function refusedAtField(code: ApiProblemCode, pointer: string, language: Language): ProblemError {
  const detail = problemSentence(code, {}, language);
  return new ProblemError(code, { errors: [{ pointer, code, detail }] });
}
