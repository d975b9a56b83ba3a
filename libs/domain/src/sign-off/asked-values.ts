import type { AskRule, NumberAsk, SignOffRoundRule } from '../calls/call-rules';
import type { AskedValues, Slot } from '../dossier/dossier';

/** Why a value does not fit what a call asks. */
export type ValueFault = 'missing' | 'notAsked' | 'notAnOption' | 'notAWholeNumber' | 'tooSmall' | 'tooLarge';

export interface ValueProblem {
  readonly code: string;
  readonly fault: ValueFault;
  /** The smallest or largest value that fits, with `tooSmall` and `tooLarge`; null otherwise. */
  readonly limit: number | null;
}

/** Larger values are typing errors, and sums of hundreds of them stay exact. In units, or in cents: a thousand million euros. */
const LARGEST = 100_000_000_000;

type Asking = Pick<SignOffRoundRule, 'asks'>;

/** What one signatory is asked: the values of a participant come from its first. */
export function asksOf({ asks = [] }: Asking, slot: Slot): readonly AskRule[] {
  return slot === 1 ? asks : [];
}

/** What is wrong with the values of an agreement; empty when they fit. In the order of the asks, then what nobody asks. */
export function valueProblems(asks: readonly AskRule[], values: AskedValues): readonly ValueProblem[] {
  const unasked = Object.keys(values).filter((code) => asks.every((ask) => ask.code !== code));
  return [
    ...asks.flatMap((ask) => problemOf(ask, values[ask.code]) ?? []),
    ...unasked.map((code) => ({ code, fault: 'notAsked' as const, limit: null })),
  ];
}

/** True when an agreement has every value that its round asks now; what an earlier version of the call asked does no harm. */
export function fits(round: Asking, values: AskedValues = {}): boolean {
  return valueProblems(asksOf(round, 1), values).every(({ fault }) => fault === 'notAsked');
}

/** Some values that fit what is asked, for a look at what would be if everybody agreed. */
export function someValues(asks: readonly AskRule[]): AskedValues {
  const fitting = (ask: AskRule): number | string =>
    ask.kind === 'choice' ? (ask.options[0] ?? '') : boundsOf(ask).min;
  return Object.fromEntries(asks.map((ask) => [ask.code, fitting(ask)]));
}

/** The smallest and the largest number that an ask takes. */
export function boundsOf({ min = 0, max = LARGEST }: NumberAsk): { readonly min: number; readonly max: number } {
  return { min, max };
}

function problemOf(ask: AskRule, value: number | string | undefined): ValueProblem | null {
  const { code } = ask;
  if (value === undefined) return ask.isRequired ? { code, fault: 'missing', limit: null } : null;
  if (ask.kind === 'choice') {
    return ask.options.some((option) => option === value) ? null : { code, fault: 'notAnOption', limit: null };
  }
  return numberProblem(ask, value);
}

function numberProblem(ask: NumberAsk, value: number | string): ValueProblem | null {
  const { code } = ask;
  if (typeof value === 'string' || !Number.isSafeInteger(value)) return { code, fault: 'notAWholeNumber', limit: null };
  const { min, max } = boundsOf(ask);
  if (value < min) return { code, fault: 'tooSmall', limit: min };
  return value > max ? { code, fault: 'tooLarge', limit: max } : null;
}

/**
 * What several units gave together, for the one that takes their place: numbers and amounts are added, a choice must be the
 * same. Null when it does not fit what is asked: the successor is asked.
 */
export function valuesTogether(round: Asking, given: readonly AskedValues[]): AskedValues | null {
  const together = Object.fromEntries(
    asksOf(round, 1).flatMap((ask) => {
      const values = given.flatMap((one) => one[ask.code] ?? []);
      const value = ask.kind === 'choice' ? commonOf(values, given.length) : sumOf(values);
      return value === null ? [] : [[ask.code, value]];
    }),
  );
  const isLost = asksOf(round, 1).some(({ code }) => !(code in together) && given.some((one) => code in one));
  return isLost || !fits(round, together) ? null : together;
}

function commonOf(values: readonly (number | string)[], count: number): string | null {
  const [first] = values;
  const isSame = values.length === count && values.every((value) => value === first);
  return isSame && typeof first === 'string' ? first : null;
}

function sumOf(values: readonly (number | string)[]): number | null {
  return values.length === 0 ? null : values.reduce<number>((sum, value) => sum + Number(value), 0);
}
