import type { EventOf } from '@penhouder/domain';
import { formatDate, formatInstant, formatTime } from '../words/formats';
import { stepTitle, typedText, userName } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';
import { stepKindName } from '../words/steps';
import { stepOutcomeWord } from '../words/step-outcome';
import { outcomeWord } from '../words/values';
import { actedSentence } from './acted-sentence';
import { sentencesIn, uncapitalised } from './join';
import type { TimelineSentences } from './timeline-sentence';

/** The course of steps: what was recorded on them, their turns and dates, steps that came or went, an end by hand. */
export const graphSentences = {
  StepActed: (event, reader) => actedSentence(event, reader),
  StepOpened: ({ stepId }, reader) => say(reader.language, 'timeline.stepOpened', { step: stepTitle(reader, stepId) }),
  StepSkipped: ({ by, stepId }, reader) =>
    say(reader.language, by === null ? 'timeline.stepNotNeeded' : 'timeline.stepSkipped', {
      user: userName(reader, by),
      step: stepTitle(reader, stepId),
    }),
  StepReopened: ({ stepId, because, outcome }, reader) =>
    say(reader.language, 'timeline.stepReopened', {
      step: stepTitle(reader, stepId),
      because: stepTitle(reader, because),
      outcome: stepOutcomeWord(reader, because, outcome),
    }),
  StepReminderDue: ({ stepId, reminder }, reader) =>
    say(reader.language, 'timeline.stepReminder', {
      step: stepTitle(reader, stepId),
      when: formatInstant(reminder.sendAt, reader.language),
    }),
  StepDeadlinePassed: ({ stepId, outcome }, reader) =>
    sentencesIn([
      say(reader.language, 'timeline.stepDeadlinePassed', { step: stepTitle(reader, stepId) }),
      outcome === null
        ? null
        : say(reader.language, 'timeline.stepEnded', { outcome: stepOutcomeWord(reader, stepId, outcome) }),
    ]),
  StepDateMoved: (event, reader) => stepDateMoved(event, reader),
  StepAdded: (event, reader) => stepAdded(event, reader),
  DutyStopped: (event, reader) => dutyStopped(event, reader),
  DossierEnded: ({ by, outcome }, reader) =>
    say(reader.language, 'timeline.ended', {
      user: userName(reader, by),
      outcome: outcomeWord(outcome, reader.language),
    }),
  SuccessorNamed: ({ by }, reader) => say(reader.language, 'timeline.successorNamed', { user: userName(reader, by) }),
} satisfies Partial<TimelineSentences>;

function stepDateMoved({ by, stepId, from, to, toTime }: EventOf<'StepDateMoved'>, reader: Reader): string {
  const { language } = reader;
  return sentencesIn([
    say(language, from === null ? 'timeline.stepDateSet' : 'timeline.stepDateMoved', {
      user: userName(reader, by),
      step: stepTitle(reader, stepId),
      from: from === null ? '' : formatDate(from, language),
      to: formatDate(to, language),
    }),
    toTime === null ? null : say(language, 'timeline.atTime', { time: formatTime(toTime, language) }),
  ]);
}

function stepAdded({ by, step, titleTextId }: EventOf<'StepAdded'>, reader: Reader): string {
  const { language } = reader;
  const title = typedText(reader, titleTextId);
  return say(language, title === null ? 'timeline.stepAddedUntitled' : 'timeline.stepAdded', {
    user: userName(reader, by),
    step: title ?? '',
    kind: uncapitalised(stepKindName(step.of, language)),
  });
}

function dutyStopped({ by, stepId, lastYear }: EventOf<'DutyStopped'>, reader: Reader): string {
  const rule = reader.names.rules?.steps.find((step) => step.id === stepId);
  const isWhole = rule?.kind === 'recurring-duty' && lastYear < rule.firstYear;
  return say(reader.language, isWhole ? 'timeline.dutyStoppedWhole' : 'timeline.dutyStopped', {
    user: userName(reader, by),
    step: stepTitle(reader, stepId),
    year: lastYear,
  });
}
