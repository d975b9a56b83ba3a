import type { ZodError } from 'zod';
import { ProblemError } from '../api/problem';
import type { FieldErrors } from './FormErrors';

/** What the contract finds wrong, by field; the field itself says "fill this in". */
export function errorsOfContract(error: ZodError): FieldErrors {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), null]));
}

/** What the API found wrong, by field: its own sentences. */
export function errorsOfProblem(error: unknown): FieldErrors {
  if (!(error instanceof ProblemError)) return {};
  return Object.fromEntries(
    error.fields.map(({ pointer, detail }) => [pointer.replace(/^\//, '').replaceAll('/', '.'), detail]),
  );
}
