import type { EventOf, ShiftedDate } from '@penhouder/domain';
import { formatDate } from '../words/formats';
import { participantName, stepTitle, userName } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';
import { sentencesIn } from './join';
import type { TimelineSentences } from './timeline-sentence';

/** How many dates are named before the rest is left to the page. */
const MANY = 5;

/** A clock that stood still, and runs again. */
export const suspensionSentences = {
  ClockSuspended: (event, reader) => began(event, reader),
  ClockResumed: (event, reader) => ended(event, reader),
  ChangeUndone: ({ by, undone }, reader) =>
    say(reader.language, 'undo.undone', {
      user: userName(reader, by),
      what: say(reader.language, `undo.what.${undone}`),
    }),
} satisfies Partial<TimelineSentences>;

function began({ by, on, cause, onlyStepId }: EventOf<'ClockSuspended'>, reader: Reader): string {
  const { language } = reader;
  const about = { user: userName(reader, by), since: formatDate(on, language) };
  return sentencesIn([
    onlyStepId === null
      ? say(language, 'suspension.began', about)
      : say(language, 'suspension.beganOfStep', { ...about, step: stepTitle(reader, onlyStepId) }),
    cause === 'funderAsks' ? say(language, 'suspension.funderAsks') : null,
  ]);
}

function ended(event: EventOf<'ClockResumed'>, reader: Reader): string {
  const { language } = reader;
  const { by, since, on, days, shifts, isUpToClosing } = event;
  return sentencesIn([
    say(language, days === 0 ? 'suspension.endedAtOnce' : 'suspension.ended', {
      user: userName(reader, by),
      ...{ since: formatDate(since, language), day: formatDate(on, language), count: days },
    }),
    ...shifts.slice(0, MANY).map((shift) => shiftSentence(shift, reader)),
    isUpToClosing ? say(language, 'suspension.upToClosing') : null,
  ]);
}

function shiftSentence(shift: ShiftedDate, reader: Reader): string {
  const { language } = reader;
  const days = { from: formatDate(shift.from, language), to: formatDate(shift.to, language) };
  switch (shift.date) {
    case 'closing':
    case 'internalDue':
      return say(language, `suspension.shifted.${shift.date}`, days);
    case 'participant':
      return say(language, 'suspension.shifted.participant', {
        ...days,
        unit: participantName(reader, shift.participantId),
      });
    case 'step':
    case 'report':
      return say(language, 'suspension.shifted.step', { ...days, step: stepTitle(reader, shift.ofStepId) });
  }
}
