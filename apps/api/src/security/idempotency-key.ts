import { ProblemError } from '../problems/problem-error';

/** Reads the header that makes a second click the same request; throws `IdempotencyKeyMissing` when there is none. */
export function idempotencyKey(header: string | undefined): string {
  if (header === undefined || !/^[\w-]{8,100}$/.test(header)) throw new ProblemError('IdempotencyKeyMissing');
  return header;
}
