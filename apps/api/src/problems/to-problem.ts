import { HttpException } from '@nestjs/common';
import type { Language, Problem } from '@penhouder/contracts';
import type { ApiProblemCode } from './problem-codes';
import { isApiCode, ProblemError, type ProblemParts } from './problem-error';
import { problemSentence, problemTitle } from './problem-words';

/** Codes with which PostgreSQL or its driver says that it is away, starting or stopping. */
const DATABASE_AWAY = /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;
const DATABASE_AWAY_WORDS =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** Anything that was thrown as a problem of our own; what we did not foresee becomes `Unexpected`. */
export function asProblemError(thrown: unknown): ProblemError {
  if (thrown instanceof ProblemError) return thrown;
  if (isDatabaseAway(thrown)) return new ProblemError('DatabaseUnavailable');
  const tooMuch = tooMuchIn(thrown);
  if (tooMuch !== null) return new ProblemError(tooMuch);
  const status = statusOf(thrown) ?? 500;
  return new ProblemError(CODE_OF_STATUS[status] ?? (status >= 400 && status < 500 ? 'MalformedBody' : 'Unexpected'));
}

/** What frameworks refuse by status alone. */
const CODE_OF_STATUS: Readonly<Record<number, ApiProblemCode>> = {
  401: 'NotSignedIn',
  403: 'NotAllowed',
  404: 'NotFound',
  413: 'BodyTooLarge',
};

/** The body of a refusal in the reader's language. */
export function toProblem(error: ProblemError, language: Language): Problem {
  const { code, status, parts } = error;
  const data = parts.data ?? {};
  return {
    type: `urn:penhouder:problem:${code}`,
    title: problemTitle(status, language),
    status,
    code,
    detail: detailOf(error, data, language),
    data,
    errors: [...(parts.errors ?? [])],
  };
}

function detailOf(
  { code, parts, status }: ProblemError,
  data: NonNullable<ProblemParts['data']>,
  language: Language,
): string {
  if (parts.detail !== undefined) return parts.detail;
  return isApiCode(code) ? problemSentence(code, data, language) : problemTitle(status, language);
}

function isDatabaseAway(thrown: unknown): boolean {
  const { code, message, driverError } = (thrown ?? {}) as { code?: unknown; message?: unknown; driverError?: unknown };
  if (typeof code === 'string' && DATABASE_AWAY.test(code)) return true;
  if (typeof message === 'string' && DATABASE_AWAY_WORDS.test(message)) return true;
  return driverError !== undefined && driverError !== thrown && isDatabaseAway(driverError);
}

/** What the multipart parser cuts off, long before our own check could see it; more than any page of ours sends. */
function tooMuchIn(thrown: unknown): 'FileTooLarge' | 'BodyTooLarge' | null {
  if (!(thrown instanceof HttpException)) return null;
  if (thrown.message === 'File too large') return 'FileTooLarge';
  return /^(Too many|Field (value|name) too long)/.test(thrown.message) ? 'BodyTooLarge' : null;
}

function statusOf(thrown: unknown): number | null {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const { status } = (thrown ?? {}) as { status?: unknown };
  return typeof status === 'number' ? status : null;
}
