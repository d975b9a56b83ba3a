import type { AskRule, CallRules } from '../calls/call-rules';
import type { ReceivedAnswer } from './commands';
import type { AskedValues } from './dossier';
import { agreement, call } from './dossier.fixtures';

/** A choice and a number that an agreement needs, and an amount that may stay away. */
export const ASKS: readonly AskRule[] = [
  { code: 'lump', kind: 'choice', options: ['low', 'high'], isRequired: true },
  { code: 'places', kind: 'number', min: 1, max: 100, isRequired: true },
  { code: 'share', kind: 'euro', isRequired: false },
];

/** A call whose round asks these values. */
export function asking(asks: readonly AskRule[] = ASKS, rules: CallRules = call): CallRules {
  return { ...rules, steps: rules.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, asks } : step)) };
}

/** A yes with values. */
export function yesWith(values: AskedValues): ReceivedAnswer['reply'] {
  return { ...agreement, values } as ReceivedAnswer['reply'];
}
