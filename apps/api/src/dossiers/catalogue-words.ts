import type { Language } from '@penhouder/contracts';
import { formatMoney, say, userName, type MessageKey, type Reader } from '@penhouder/letters';

/** `via de persoonlijke link`, or who entered it. */
export function channelWord(channel: 'link' | 'paper', reader: Reader, enteredBy: string | null): string {
  return say(reader.language, `channels.${channel}`, { user: userName(reader, enteredBy) });
}

/** Why a kept answer does not count. */
export function uncountedWord(
  reason: 'afterClosing' | 'participantDropped' | 'dossierClosed',
  language: Language,
): string {
  return say(language, `uncounted.${reason}`);
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

/** What the tiers give; `none` while the lowest is not reached. */
export function amountSentence(cents: number | null, when: 'now' | 'ifAllSign', language: Language): string {
  return cents === null
    ? say(language, 'amounts.none')
    : say(language, `amounts.${when}`, { amount: formatMoney(cents, language) });
}
