import type { Language } from '@penhouder/domain';
import { formatMoney, formatNumber } from '../words/formats';
import { figureName } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';

/** The amount that the tiers give, and to whom it applies; `cents` null: no tier is reached. */
export function amountSentence(
  { cents, isEverybody }: { readonly cents: number | null; readonly isEverybody: boolean },
  language: Language,
): string {
  if (cents === null) return say(language, 'amounts.none');
  return say(language, isEverybody ? 'amounts.ifAllSign' : 'amounts.now', { amount: formatMoney(cents, language) });
}

interface Segment {
  readonly name: string;
  readonly standing: 'counted' | 'expected' | 'open' | 'lost';
  readonly value: number;
  /** The figure that the bar counts; null: it counts participants. */
  readonly figure: string | null;
}

/** One piece of the quorum's bar: `Anzegem: 14 716 inwoners, getekend`. */
export function segmentSentence({ name, standing, value, figure }: Segment, reader: Reader): string {
  const counted = figure === null ? formatNumber(value) : `${formatNumber(value)} ${figureName(reader, figure)}`;
  return say(reader.language, `segments.${standing}`, { name, value: counted });
}
