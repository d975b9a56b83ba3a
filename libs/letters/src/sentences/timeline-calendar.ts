import type { CalendarChange, EventOf, Language } from '@penhouder/domain';
import { formatDate, formatList } from '../words/formats';
import { userName } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';
import { sentencesIn } from './join';
import { plannedMoveSentence } from './planned-move';
import type { TimelineSentences } from './timeline-sentence';

/** How many days and moves are named before the rest is counted. */
const MANY = 5;

/** The body's closed days changed while the dossier runs. */
export const calendarSentences = {
  CalendarChanged: (event, reader) => changed(event, reader),
  PlanMoved: ({ moves }, reader) =>
    sentencesIn([
      say(reader.language, 'plannedMoves.because', { count: moves.length }),
      ...moves.slice(0, MANY).map((move) => plannedMoveSentence(move, reader.names, reader.language)),
      moves.length <= MANY ? null : say(reader.language, 'plannedMoves.more', { count: moves.length - MANY }),
    ]),
} satisfies Partial<TimelineSentences>;

function changed({ change: { by, days } }: EventOf<'CalendarChanged'>, reader: Reader): string {
  return sentencesIn([
    say(reader.language, 'calendar.changed', { user: userName(reader, by) }),
    changedDaysSentence(days, reader.language),
  ]);
}

/** `Gesloten: do 24 december 2026. Toch open: ma 2 november 2026.` */
export function changedDaysSentence(days: CalendarChange['days'], language: Language): string {
  const named = (isClosed: boolean): string | null => {
    const those = days.filter((day) => day.isClosed === isClosed).map(({ on }) => formatDate(on, language));
    if (those.length === 0) return null;
    const more = those.length - MANY;
    const few = more > 0 ? [...those.slice(0, MANY), say(language, 'names.more', { count: more })] : those;
    return say(language, isClosed ? 'calendar.closed' : 'calendar.open', { days: formatList(few, language) });
  };
  return sentencesIn([named(true), named(false)]);
}
