import type { Language } from '@penhouder/domain';
import { say } from '../words/say';

/** What will leave once the draft is started: `Er vertrekken 14 uitnodigingen, …; daarna hoogstens 4 herinneringen …`. */
export function previewSentence(
  { invitations, reminders }: { readonly invitations: number; readonly reminders: number },
  language: Language,
): string {
  return say(language, 'preview.sentence', {
    count: invitations,
    reminders: say(language, 'preview.reminders', { count: reminders }),
  });
}

/** How much still stands between the draft and its start. */
export function blockedSentence(problems: number, language: Language): string {
  return say(language, 'preview.blocked', { count: problems });
}

/** The one button: `Start en verstuur 14 uitnodigingen`. */
export function launchLabel(invitations: number, language: Language): string {
  return say(language, 'preview.action', { count: invitations });
}
