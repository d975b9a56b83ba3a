import { centsOf, wholeOf } from '@penhouder/contracts';
import type { AskRule, AskedValues } from '@penhouder/domain';

/** What was typed for each value, by its code; empty for nothing. */
export type TypedValues = Readonly<Record<string, string>>;

/** Reads what was typed as people here write it: `1.250` is a number, `12,50` an amount. Nothing typed is no value. */
export function readTypedValues(asks: readonly AskRule[], typed: TypedValues): AskedValues {
  return Object.fromEntries(
    asks.flatMap((ask) => {
      const value = valueOf(ask, (typed[ask.code] ?? '').trim());
      return value === null ? [] : [[ask.code, value]];
    }),
  );
}

function valueOf(ask: AskRule, text: string): number | string | null {
  if (text === '') return null;
  if (ask.kind === 'choice') return text;
  return ask.kind === 'euro' ? centsOf(text) : wholeOf(text);
}
