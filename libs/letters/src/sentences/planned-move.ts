import type { Language, PlannedEntry, PlannedMove } from '@penhouder/domain';
import { formatDate, formatInstant } from '../words/formats';
import type { Names } from '../words/names';
import { say } from '../words/say';
import { capitalised } from './join';
import { plannedSentence } from './planned-sentence';

/** `Herinnering, 14 werkdagen vooraf, aan Gent: van do 22 november naar wo 21 november.` */
export function plannedMoveSentence({ from, to }: PlannedMove, names: Names, language: Language): string {
  const entry = to ?? from;
  if (entry === null) return '';
  const what = plannedSentence(entry, names, language).replace(/\.$/, '');
  if (to === null) return capitalised(say(language, 'plannedMoves.gone', { what, from: momentWords(from, language) }));
  if (from === null) return capitalised(say(language, 'plannedMoves.added', { what, to: momentWords(to, language) }));
  const values = { what, from: momentWords(from, language), to: momentWords(to, language) };
  return capitalised(say(language, 'plannedMoves.moved', values));
}

/** The hour is told of what leaves or ends at one; a day alone is the whole day. */
function momentWords(entry: PlannedEntry | null, language: Language): string {
  if (entry === null) return '';
  const isMail = entry.offset !== null && entry.at !== null;
  return isMail ? formatInstant(entry.at, language) : formatDate(entry.on, language);
}
