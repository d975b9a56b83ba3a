import { say } from '../words/say';
import type { Scene } from './scene';

/** Why a participant's contact gets a mail. */
export function whyParticipant({ context, reader, words }: Scene): string {
  const { language } = reader;
  const role = context.reader.function ?? say(language, 'names.contact');
  return say(language, 'mail.why', { ...words, function: role, number: context.number });
}

export function whyCoordinator({ context, reader, words }: Scene): string {
  return say(reader.language, 'mail.whyCoordinator', { ...words, number: context.number });
}
