import type { FaultCode } from './words';

const LONGEST_LINE = 200;

/** Markup, and signs that are not seen or that turn the writing of what follows: no name has them. */
const UNPRINTABLE = /[<>\p{Cc}\p{Cf}\u3164\u115f\u1160]/u;

/** What to say of a name that is missing, that has markup, that is too long. */
export type LineCodes = readonly [missing: FaultCode, markup: FaultCode, tooLong: FaultCode];

/** What is wrong with one line in which somebody names something; null: nothing. */
export function lineFault(text: string, [missing, markup, tooLong]: LineCodes): FaultCode | null {
  const line = text.trim();
  if (line === '') return missing;
  if (line.length > LONGEST_LINE) return tooLong;
  if (!/\p{L}/u.test(line)) return missing;
  return UNPRINTABLE.test(line) ? markup : null;
}
