import type { EventOf, LocalTime } from '@penhouder/domain';
import { formatDate, formatInstant, formatMinutes, formatTime, minutesBetween } from '../words/formats';
import { contactName, participantName, unitName, userName } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';
import { sentencesIn } from './join';
import type { TimelineSentences } from './timeline-sentence';

/** Launch, invitations, reminders, dates, participants, mail. Null: nothing that a reader needs to see. */
export const roundSentences = {
  DossierLaunched: ({ by, launch }, reader) =>
    sentencesIn([
      say(reader.language, 'timeline.launched', { user: userName(reader, by), count: launch.participants.length }),
      launch.predecessorId === undefined ? null : say(reader.language, 'timeline.followsEarlier'),
    ]),
  PlanAdopted: () => null,
  SignOffRequested: ({ participantId, contact }, reader) =>
    say(reader.language, 'timeline.requested', {
      unit: participantName(reader, participantId),
      contact: contactName(reader, contact.contactId),
    }),
  SignOffReminderDue: (event, reader) => reminderDue(event, reader),
  SignOffRemindersSuperseded: ({ participantId, offsets }, reader) =>
    say(reader.language, 'timeline.superseded', {
      unit: participantName(reader, participantId),
      count: offsets.length,
    }),
  InternalDuePassed: (_, { language }) => say(language, 'timeline.internalDuePassed'),
  ClosingReached: (_, { language }) => say(language, 'timeline.closingReached'),
  RoundClosed: (_, { language }) => say(language, 'timeline.roundClosed'),
  OutageRecorded: (event, reader) => outageRecorded(event, reader),
  QuorumReached: (_, { language }) => say(language, 'timeline.quorumReached'),
  QuorumLost: (_, { language }) => say(language, 'timeline.quorumLost'),
  DateMoved: (event, reader) => dateMoved(event, reader),
  DateCorrectionDue: ({ participantId, from, to, hours }, reader) =>
    sentencesIn([
      say(reader.language, 'timeline.correctionDue', {
        unit: participantName(reader, participantId),
        ...days({ from, to }, reader),
      }),
      hours === undefined ? null : hoursWords(hours, reader),
    ]),
  ParticipantExtended: ({ by, participantId, from, to }, reader) =>
    say(reader.language, 'timeline.extended', {
      user: userName(reader, by),
      unit: participantName(reader, participantId),
      ...days({ from, to }, reader),
    }),
  ParticipantAdded: ({ by, participant }, reader) =>
    say(reader.language, 'timeline.added', { user: userName(reader, by), unit: unitName(reader, participant.unitId) }),
  ParticipantDropped: ({ by, participantId }, reader) =>
    say(reader.language, 'timeline.dropped', {
      user: userName(reader, by),
      unit: participantName(reader, participantId),
    }),
  ContactReplaced: ({ by, participantId, contactId, replacement }, reader) =>
    say(reader.language, 'timeline.contactReplaced', {
      user: userName(reader, by),
      unit: participantName(reader, participantId),
      old: contactName(reader, contactId),
      new: contactName(reader, replacement.contactId),
    }),
  MailFailed: ({ contactId, participantId, reason }, reader) =>
    participantId === null
      ? say(reader.language, 'timeline.mailFailedElsewhere')
      : say(reader.language, reason === 'unknown' ? 'timeline.mailInDoubt' : 'timeline.mailFailed', {
          contact: contactName(reader, contactId),
          unit: participantName(reader, participantId),
        }),
  FailedMailAcknowledged: ({ by, isReachable }, reader) => {
    const words = isReachable === true ? 'timeline.failedMailReachable' : 'timeline.failedMailAcknowledged';
    return say(reader.language, words, { user: userName(reader, by) });
  },
  MailSentAgain: ({ by, contactId, participantId }, reader) => {
    const user = userName(reader, by);
    if (participantId === null) return say(reader.language, 'timeline.mailSentAgainElsewhere', { user });
    const to = { contact: contactName(reader, contactId), unit: participantName(reader, participantId) };
    return say(reader.language, 'timeline.mailSentAgain', { user, ...to });
  },
} satisfies Partial<TimelineSentences>;

function reminderDue(event: EventOf<'SignOffReminderDue'>, reader: Reader): string {
  const { language } = reader;
  const unit = participantName(reader, event.participantId);
  const { number } = event;
  return event.reminder === null
    ? say(language, 'timeline.reminderByHand', { user: userName(reader, event.by), unit, number })
    : say(language, 'timeline.reminder', { unit, number, when: formatInstant(event.reminder.sendAt, language) });
}

function outageRecorded({ outage, participantIds, isUpToClosing }: EventOf<'OutageRecorded'>, reader: Reader): string {
  const { language } = reader;
  const { kind, from, to } = outage;
  return sentencesIn([
    say(language, kind === 'link' ? 'timeline.outageOfLink' : 'timeline.outageOfMail', {
      from: formatInstant(from, language),
      to: formatInstant(to, language),
      length: formatMinutes(minutesBetween(from, to), language),
      count: participantIds.length,
    }),
    isUpToClosing ? say(language, 'timeline.outageUpToClosing') : null,
  ]);
}

/** Which hour took the place of which, or of the whole day. */
function hoursWords(
  { from, to }: NonNullable<EventOf<'DateCorrectionDue'>['hours']>,
  { language }: Reader,
): string | null {
  if (from === to) return null;
  const hour = (time: LocalTime | null): string =>
    time === null ? say(language, 'timeline.wholeDay') : formatTime(time, language);
  return say(language, 'timeline.hoursMoved', { from: hour(from), to: hour(to) });
}

function dateMoved(event: EventOf<'DateMoved'>, reader: Reader): string {
  const { language } = reader;
  return sentencesIn([
    say(language, event.date === 'closing' ? 'timeline.closingMoved' : 'timeline.internalDueMoved', {
      user: userName(reader, event.by),
      ...days(event, reader),
    }),
    event.toTime === null ? null : say(language, 'timeline.atTime', { time: formatTime(event.toTime, language) }),
  ]);
}

function days(
  { from, to }: Pick<EventOf<'DateMoved'>, 'from' | 'to'>,
  { language }: Reader,
): { readonly from: string; readonly to: string } {
  return { from: formatDate(from, language), to: formatDate(to, language) };
}
