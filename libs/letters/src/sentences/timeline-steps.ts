import type { EventOf, StepId } from '@penhouder/domain';
import { formatDate, formatInstant, formatMoney } from '../words/formats';
import { stepTitle, userName } from '../words/names';
import type { Reader } from '../words/names';
import { reportWords } from '../words/report-words';
import { say } from '../words/say';
import { outcomeWord } from '../words/values';
import { conditionSentence } from './condition-sentence';
import { sentencesIn } from './join';
import type { TimelineSentences } from './timeline-sentence';

/** Board, filing, the funder's decision, reports, and the end. */
export const stepSentences = {
  BodyDecided: ({ stepId, outcome, meetingOn, entitled, present, votes }, reader) =>
    say(reader.language, `timeline.bodyDecided.${outcome}`, {
      step: stepTitle(reader, stepId),
      day: formatDate(meetingOn, reader.language),
      entitled,
      present,
      ...votes,
    }),
  BodyDidNotTreat: (event, reader) => didNotTreat(event, reader),
  ReadyDeclared: ({ by, stepId }, reader) =>
    ofStep(stepId, reader, say(reader.language, 'timeline.readyDeclared', { user: userName(reader, by) })),
  ReadyRevoked: ({ stepId }, reader) => ofStep(stepId, reader, say(reader.language, 'timeline.readyRevoked')),
  Submitted: (event, reader) => ofStep(event.stepId, reader, submitted(event, reader)),
  FunderDecided: (event, reader) => ofStep(event.stepId, reader, funderDecided(event, reader)),
  DutyOpened: ({ stepId, years }, reader) => {
    const values = { count: years.length, first: years[0] ?? '', last: years.at(-1) ?? '' };
    return ofStep(stepId, reader, say(reader.language, 'timeline.dutyOpened', values));
  },
  ReportReminderDue: (event, reader) =>
    say(reader.language, 'timeline.reportReminder', {
      year: reportWords(event, reader),
      when: formatInstant(event.reminder.sendAt, reader.language),
    }),
  ReportOverdue: (event, reader) =>
    say(reader.language, 'timeline.reportOverdue', { year: reportWords(event, reader) }),
  ReportRecorded: (event, reader) =>
    say(reader.language, event.isLate ? 'timeline.reportedLate' : 'timeline.reported', {
      user: userName(reader, event.by),
      year: reportWords(event, reader),
      day: formatDate(event.submittedOn, reader.language),
    }),
  ReportReturned: (event, reader) =>
    say(reader.language, 'timeline.reportReturned', {
      user: userName(reader, event.by),
      year: reportWords(event, reader),
      day: formatDate(event.returnedOn, reader.language),
      due: formatDate(event.dueOn, reader.language),
    }),
  ReportAccepted: (event, reader) =>
    say(reader.language, 'timeline.reportAccepted', {
      user: userName(reader, event.by),
      year: reportWords(event, reader),
      day: formatDate(event.acceptedOn, reader.language),
    }),
  DossierWithdrawn: ({ by }, reader) => say(reader.language, 'timeline.withdrawn', { user: userName(reader, by) }),
  DossierClosed: ({ outcome }, { language }) =>
    say(language, 'timeline.closed', { outcome: outcomeWord(outcome, language) }),
  CommandApplied: () => null,
  InstantReached: () => null,
} satisfies Partial<TimelineSentences>;

/** Behind the name of the step, where the call has several of its kind: two filings, two decisions. */
function ofStep(stepId: StepId, reader: Reader, text: string): string {
  const steps = reader.names.rules?.steps ?? [];
  const kind = steps.find(({ id }) => id === stepId)?.kind;
  const isOneOfSeveral = steps.filter((step) => step.kind === kind).length > 1;
  return isOneOfSeveral ? say(reader.language, 'timeline.ofStep', { step: stepTitle(reader, stepId), text }) : text;
}

function didNotTreat(event: EventOf<'BodyDidNotTreat'>, reader: Reader): string {
  const { language } = reader;
  const { stepId, meetingOn, present, entitled, nextMeetingOn } = event;
  return sentencesIn([
    say(language, 'timeline.notTreated', {
      step: stepTitle(reader, stepId),
      day: formatDate(meetingOn, language),
      present,
      entitled,
    }),
    nextMeetingOn === null
      ? say(language, 'timeline.nextMeetingUnknown')
      : say(language, 'timeline.nextMeeting', { day: formatDate(nextMeetingOn, language) }),
  ]);
}

function submitted(event: EventOf<'Submitted'>, reader: Reader): string {
  const { language } = reader;
  const conditions = event.despite
    .map((condition) => conditionSentence(condition, reader).replace(/\.$/, ''))
    .join('; ');
  return sentencesIn([
    say(language, 'timeline.submitted', {
      user: userName(reader, event.by),
      when: formatInstant(event.submittedAt, language),
    }),
    conditions === '' ? null : say(language, 'timeline.submittedDespite', { conditions }),
    event.isAfterClosing ? say(language, 'timeline.submittedAfterClosing') : null,
  ]);
}

function funderDecided(event: EventOf<'FunderDecided'>, { language }: Reader): string {
  const { outcome, decidedOn, amountCents, isAmountComputed } = event;
  return sentencesIn([
    say(language, `timeline.funderDecided.${outcome}`, { day: formatDate(decidedOn, language) }),
    amountCents === null
      ? null
      : say(language, isAmountComputed ? 'timeline.amountComputed' : 'timeline.amount', {
          amount: formatMoney(amountCents, language),
        }),
  ]);
}
