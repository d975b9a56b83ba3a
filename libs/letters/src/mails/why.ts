import { functionWord } from '../words/function-word';
import { say } from '../words/say';
import type { Scene } from './scene';

/** Why a participant's contact gets a mail. */
export function whyParticipant({ context, reader, words }: Scene): string {
  const { language } = reader;
  const { function: own } = context.reader;
  const role = own === null ? say(language, 'names.contact') : functionWord(own, language);
  return say(language, 'mail.why', { ...words, function: role, number: context.number });
}

export function whyCoordinator({ context, reader, words }: Scene): string {
  return say(reader.language, 'mail.whyCoordinator', { ...words, number: context.number });
}
