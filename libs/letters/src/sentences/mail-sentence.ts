import type { Language, SkipReason } from '@penhouder/domain';
import { say } from '../words/say';
import type { MailState } from '../words/status';

/** What the mail table knows of how a mail went. */
export interface MailFate {
  readonly state: MailState;
  /** Given for every mail that was skipped. */
  readonly skipReason: SkipReason | null;
  /** The last answer of the relay; the code of the connection's error where there was none. */
  readonly smtpResponse: string | null;
  readonly attempt: number;
  /** The relay had taken it, and a report came back that it could not be delivered. */
  readonly isReturned: boolean;
}

/** What became of a mail; a reason without its sentence does not compile. `when` is its moment in words. */
export function mailSentence(fate: MailFate, when: string, language: Language): string {
  const { state, skipReason, attempt } = fate;
  switch (state) {
    case 'planned':
    case 'sending':
    case 'sent':
    case 'unknown':
      return say(language, `mailStateSentences.${state}`, { when });
    case 'skipped':
      return say(language, skipReason === null ? 'mailStates.skipped' : `mailSkips.${skipReason}`);
    case 'failed':
      if (fate.isReturned) return say(language, 'mailStateSentences.failed.returned');
      if (fate.smtpResponse?.startsWith('dead address:') === true)
        return say(language, 'mailStateSentences.failed.deadAddress');
      return isRefused(fate)
        ? say(language, 'mailStateSentences.failed.refused')
        : say(language, 'mailStateSentences.failed.givenUp', { count: attempt });
  }
}

/** The relay's last word was no for good (RFC 5321: a reply of 500 and up), and not "later" or silence. */
function isRefused({ smtpResponse }: MailFate): boolean {
  return /^5\d\d\b/.test(smtpResponse ?? '');
}
