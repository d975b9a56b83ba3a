import type { EventOf, SlotAnswer } from '@penhouder/domain';
import { valuesInWords } from '../words/asked-values';
import { formatDate, formatList } from '../words/formats';
import { mandateText, participantName, userName } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';
import { organInSentence, replyKindOf, replyWord } from '../words/values';
import { signedAs } from '../words/signing';
import { sentencesIn } from './join';
import type { TimelineSentences } from './timeline-sentence';

/** What municipalities said, and what the coordinator did about it. */
export const answerSentences = {
  AnswerReceived: (event, reader) => answerReceived(event, reader),
  AnswerSeconded: (event, reader) => withReply('timeline.seconded', event, reader),
  AnswersConflicted: (event, reader) => withReply('timeline.conflicted', event, reader),
  AnswerKeptUncounted: ({ participantId, answer, reason }, reader) =>
    say(reader.language, 'timeline.keptUncounted', {
      unit: participantName(reader, participantId),
      reply: replyWord(replyKindOf(answer.reply), reader.language),
      reason: say(reader.language, `uncounted.${reason}`),
    }),
  DayNamed: (event, reader) => dayNamed(event, reader),
  QuestionAsked: ({ participantId }, reader) =>
    say(reader.language, 'timeline.questionAsked', { unit: participantName(reader, participantId) }),
  QuestionAnswered: (event, reader) => byUser('timeline.questionAnswered', event, reader),
  ConditionAccepted: (event, reader) => byUser('timeline.conditionAccepted', event, reader),
  ConditionRefused: (event, reader) => byUser('timeline.conditionRefused', event, reader),
  ConflictSettled: (event, reader) => byUser('timeline.conflictSettled', event, reader),
} satisfies Partial<TimelineSentences>;

function answerReceived(event: EventOf<'AnswerReceived'>, reader: Reader): string {
  const { language } = reader;
  const { answer } = event;
  const missing = mandatesNotGiven(answer, reader);
  return sentencesIn([
    say(language, event.enteredBy === null ? 'timeline.answered' : 'timeline.answeredOnPaper', {
      unit: participantName(reader, event.participantId),
      reply: replyWord(answer.decision, language),
      user: userName(reader, event.enteredBy),
    }),
    capacityWords(answer, reader),
    missing === '' ? null : say(language, 'timeline.mandatesMissing', { mandates: missing }),
    valueSentence(answer, reader),
    answer.condition === 'open' ? say(language, 'timeline.conditionOpen') : null,
    replacedWords(event, reader),
    answer.isLate ? say(language, 'timeline.late') : null,
    event.isAfterSubmission ? say(language, 'timeline.afterSubmission') : null,
  ]);
}

/** Whoever signs in office, or does not say it, needs no word about it, unless the call names offices. */
function capacityWords(answer: SlotAnswer, { language }: Reader): string | null {
  const { office, capacity = 'titular' } = answer;
  if (office === undefined && capacity === 'titular') return null;
  return say(language, 'timeline.capacity', { capacity: signedAs(answer, language) ?? '' });
}

/** The values that came with an agreement; null: none. */
function valueSentence({ values }: SlotAnswer, reader: Reader): string | null {
  const given = valuesInWords(reader, values);
  return given === '' ? null : say(reader.language, 'asks.withAgreement', { values: given });
}

/** Which earlier answer this one takes the place of; null: none. */
function replacedWords({ answer, replacedRowId }: EventOf<'AnswerReceived'>, { language }: Reader): string | null {
  if (replacedRowId !== null) return say(language, 'timeline.replaced');
  return answer.retakes === undefined ? null : say(language, 'timeline.retaken');
}

/** The mandates that an agreement left out; nothing for a refusal, which gives none. */
export function mandatesNotGiven(answer: SlotAnswer, reader: Reader): string {
  if (answer.decision === 'decline') return '';
  const ids = Object.entries(answer.mandates).flatMap(([id, isGiven]) => (isGiven ? [] : [mandateText(reader, id)]));
  return formatList(ids, reader.language);
}

function dayNamed(event: EventOf<'DayNamed'>, reader: Reader): string {
  const { language } = reader;
  return sentencesIn([
    say(language, event.isAfterDue ? 'timeline.dayNamedAfterDue' : 'timeline.dayNamed', {
      unit: participantName(reader, event.participantId),
      organ: organInSentence(event.organ, language),
      day: formatDate(event.on, language),
    }),
    event.withdrawnRowId === null ? null : say(language, 'timeline.answerWithdrawn'),
  ]);
}

function withReply(
  key: 'timeline.seconded' | 'timeline.conflicted',
  event: EventOf<'AnswerSeconded' | 'AnswersConflicted'>,
  reader: Reader,
): string {
  const sentence = say(reader.language, key, {
    unit: participantName(reader, event.participantId),
    reply: replyWord(event.answer.decision, reader.language),
  });
  return sentencesIn([sentence, valueSentence(event.answer, reader)]);
}

type ByUserKey = 'questionAnswered' | 'conditionAccepted' | 'conditionRefused' | 'conflictSettled';

function byUser(
  key: `timeline.${ByUserKey}`,
  event: EventOf<'QuestionAnswered' | 'ConditionAccepted' | 'ConditionRefused' | 'ConflictSettled'>,
  reader: Reader,
): string {
  return say(reader.language, key, {
    user: userName(reader, event.by),
    unit: participantName(reader, event.participantId),
  });
}
