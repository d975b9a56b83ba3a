import type { Language, LaunchRemark } from '@penhouder/domain';
import { formatDate } from '../words/formats';
import { say } from '../words/say';

/** What a coordinator should know before a launch that may go on. */
export function launchRemarkSentence({ code, dueOn }: LaunchRemark, language: Language): string {
  return say(language, `preview.${code}`, { due: formatDate(dueOn, language) });
}
