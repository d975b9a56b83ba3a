import { checkDates } from './check-dates';
import { checkNames } from './check-names';
import { checkSteps } from './check-steps';
import { checkTexts } from './check-texts';
import type { Finding } from './problem';
import type { CallFile } from './schema';

/** What is wrong with a definition although each of its fields is fine by itself. */
export function checkCall(call: CallFile): Finding[] {
  return [...checkDates(call), ...checkNames(call), ...checkSteps(call), ...checkTexts(call)];
}
