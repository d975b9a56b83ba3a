import type { EffectKind, Instant, Language } from '@penhouder/domain';
import { formatInstant } from './formats';
import { say } from './say';
import type { MailState } from './status';

/** `herinnering`, `aanmeldlink`. */
export function mailKindWord(kind: EffectKind | 'signIn', language: Language): string {
  return say(language, `mailKinds.${kind}`);
}

/** `Vertrekt ma 9 december 2019, 9.00 uur.` `at` is when it leaves or left. */
export function mailStateSentence(state: MailState, at: Instant, language: Language): string {
  return say(language, `mailStateSentences.${state}`, { when: formatInstant(at, language) });
}
