import type { EventOf, Language, LastMeeting } from '@penhouder/domain';
import { formatDate } from '../words/formats';
import { participantName, userName } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';
import { organInSentence } from '../words/values';
import { sentencesIn } from './join';
import type { TimelineSentences } from './timeline-sentence';

/** When an organ of a participant meets became known, or changed, while the dossier runs. */
export const meetingSentences = {
  MeetingsLearned: (event, reader) => learned(event, reader),
} satisfies Partial<TimelineSentences>;

function learned({ by, participantId, organ, meetings }: EventOf<'MeetingsLearned'>, reader: Reader): string {
  const { language } = reader;
  const about = {
    user: userName(reader, by),
    organ: organInSentence(organ, language),
    unit: participantName(reader, participantId),
  };
  const [first] = meetings;
  const last = meetings.at(-1);
  if (first === undefined || last === undefined) return say(language, 'meetings.learnedNone', about);
  const assumed = meetings.filter(({ isAssumed }) => isAssumed === true).length;
  return sentencesIn([
    say(language, 'meetings.learned', {
      ...about,
      count: meetings.length,
      first: formatDate(first.on, language),
      last: formatDate(last.on, language),
    }),
    assumed === 0 ? null : say(language, 'meetings.assumed', { count: assumed }),
  ]);
}

/** What the last useful meeting of a municipality is; null: none that is known. */
export function lastMeetingSentence(last: LastMeeting | null, unit: string, language: Language): string {
  if (last === null) return say(language, 'meetings.lastNone', { unit });
  return say(language, last.isAssumed === true ? 'meetings.lastAssumed' : 'meetings.last', {
    unit,
    organ: organInSentence(last.organ, language),
    day: formatDate(last.on, language),
    agenda: formatDate(last.agendaOn, language),
  });
}
