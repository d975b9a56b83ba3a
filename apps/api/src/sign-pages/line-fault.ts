import type { FaultCode } from './words';

const LONGEST_LINE = 200;

/** Markup, and signs that are not seen or that turn the writing of what follows: no name has them. */
const UNPRINTABLE = /[<>\p{Cc}\p{Cf}\u3164\u115f\u1160]/u;

/** What to say of a name that is missing, that has markup, that is too long. */
export type LineCodes = readonly [missing: FaultCode, markup: FaultCode, tooLong: FaultCode];

/** What can be wrong with one line in which somebody names something. */
export type LineProblem = 'Missing' | 'HasMarkup' | 'TooLong';

/** What is wrong with such a line; null: nothing. */
export function lineProblem(text: string): LineProblem | null {
  const line = text.trim();
  if (line === '') return 'Missing';
  if (line.length > LONGEST_LINE) return 'TooLong';
  if (!/\p{L}/u.test(line)) return 'Missing';
  return UNPRINTABLE.test(line) ? 'HasMarkup' : null;
}

/** The same, as the code of a form; null: nothing. */
export function lineFault(text: string, [missing, markup, tooLong]: LineCodes): FaultCode | null {
  const problem = lineProblem(text);
  return problem === null ? null : { Missing: missing, HasMarkup: markup, TooLong: tooLong }[problem];
}
