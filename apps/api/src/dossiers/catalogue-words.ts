import type { Language } from '@penhouder/contracts';
import { isUpperBound, type AmountRule, type UncountedReason } from '@penhouder/domain';
import { formatMoney, keptSentence, say, userName, type MessageKey, type Reader } from '@penhouder/letters';

/** `via de persoonlijke link`, or who entered it. */
export function channelWord(channel: 'link' | 'paper', reader: Reader, enteredBy: string | null): string {
  return say(reader.language, `channels.${channel}`, { user: userName(reader, enteredBy) });
}

/** Why a kept answer does not count. */
export function uncountedWord(reason: UncountedReason | 'unconfirmed', language: Language): string {
  return reason === 'unconfirmed' ? say(language, 'uncounted.unconfirmed') : keptSentence(reason, language);
}

/** `uitnodiging`; the kind comes from the mail table. */
export function mailKindWord(kind: string, language: Language): string {
  return say(language, `mailKinds.${kind}` as MessageKey);
}

export function segmentWords(
  standing: 'counted' | 'expected' | 'open' | 'lost' | 'ended',
  about: { readonly name: string; readonly value: string },
  language: Language,
): string {
  return say(language, `segments.${standing}`, about);
}

/** What the call's rule gives; a highest amount says so, and nothing stands while nobody counts or no tier is reached. */
export function amountSentence(
  cents: number | null,
  { rule, when }: { readonly rule: AmountRule; readonly when: 'now' | 'ifAllSign' },
  language: Language,
): string {
  if (cents === null) return say(language, 'tiers' in rule ? 'amounts.none' : 'amounts.nobody');
  return say(language, `amounts.${isUpperBound(rule) ? 'atMost' : when}`, { amount: formatMoney(cents, language) });
}
