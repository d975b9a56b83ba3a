import type { Language, LateOne } from '@penhouder/domain';
import { formatDate } from '../words/formats';
import { participantName } from '../words/names';
import type { Names } from '../words/names';
import { say } from '../words/say';

/** Who comes too late, and why: `Deerlijk beslist pas op wo 8 januari 2020: na de sluiting.` */
export function lateSentence({ participantId, reason, on }: LateOne, names: Names, language: Language): string {
  const name = participantName({ names, language }, participantId);
  return say(language, `lateOnes.${reason}`, { name, day: on === null ? '' : formatDate(on, language) });
}
