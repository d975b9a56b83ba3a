import type { Language, ParticipantId, QuorumOutlook } from '@penhouder/domain';
import { formatList, formatLongDate, numberWord } from '../words/formats';
import { participantName } from '../words/names';
import type { Names, Reader } from '../words/names';
import { say } from '../words/say';
import { sentencesIn } from './join';

/** Up to so many are named as an example of a set that is enough; more would be a list to read, not an example. */
const FEW = 5;

/** What becomes of the quorum while answers are awaited: whether it stands, what it still needs, and by when it can stand. */
export function outlookSentence(outlook: QuorumOutlook, names: Names, language: Language): string {
  if (outlook.verdict !== 'possible') return say(language, `outlook.${outlook.verdict}`);
  if (outlook.isMet) return say(language, 'outlook.met');
  const reader = { names, language };
  return sentencesIn([neededWords(outlook, reader), ...exampleWords(outlook, reader), ...dayWords(outlook, language)]);
}

function neededWords({ openIds, neededIds }: QuorumOutlook, reader: Reader): string {
  const { language } = reader;
  if (openIds.length === 1) return say(language, 'outlook.onlyOne', { names: namesOf(openIds, reader) });
  if (neededIds === null) return say(language, 'outlook.unknown');
  const open = numberWord(openIds.length, language);
  return neededIds.length === openIds.length
    ? say(language, 'outlook.everyone', { number: open })
    : say(language, 'outlook.some', { count: neededIds.length, open });
}

/** Who is needed in any case, otherwise who would be enough. */
function exampleWords({ openIds, neededIds, indispensableIds }: QuorumOutlook, reader: Reader): readonly string[] {
  const { language } = reader;
  if (neededIds === null || neededIds.length === openIds.length) return [];
  const example = neededIds.length === 1 ? 'outlook.forExample' : 'outlook.forExampleOf';
  const isNamed = indispensableIds.length > 0 && indispensableIds.length <= FEW;
  return [
    ...(isFew(neededIds) ? [say(language, example, { names: namesOf(neededIds, reader) })] : []),
    ...(isNamed ? [say(language, 'outlook.notWithout', { names: namesOf(indispensableIds, reader, 'or') })] : []),
  ];
}

function isFew(ids: readonly ParticipantId[]): boolean {
  return ids.length <= FEW;
}

function dayWords({ certainOn }: QuorumOutlook, language: Language): readonly string[] {
  return certainOn === null ? [] : [say(language, 'outlook.certainOn', { day: formatLongDate(certainOn, language) })];
}

function namesOf(ids: readonly ParticipantId[], reader: Reader, joint: 'and' | 'or' = 'and'): string {
  return formatList(
    ids.map((id) => participantName(reader, id)),
    reader.language,
    joint,
  );
}
