import type { EventOf, SlotAnswer } from '@penhouder/domain';
import { isOfEarlierText, replaceableUntil, roundOf, standingOf } from '@penhouder/domain';
import { unfitNames } from '../words/asked-values';
import { formatList } from '../words/formats';
import { mandateText } from '../words/names';
import { say } from '../words/say';
import type { ReplyKind } from '../words/values';
import type { Received } from './receipt-letter';
import type { Scene } from './scene';
import { dueOn, longDay, signaturesMissing } from './scene';

/** What the receipt's answer means: whether it counts, and what follows. */
export function meaningOf(received: Received, scene: Scene): readonly (string | null)[] {
  const { cause } = received;
  const { language } = scene.reader;
  switch (cause.type) {
    case 'AnswerKeptUncounted': {
      const reason = say(language, `uncounted.${cause.reason}`);
      return [say(language, `receipt.keptUncounted.${KEPT_AS[received.kind] ?? 'answer'}`, { reason })];
    }
    case 'DayNamed':
      return named(cause, scene);
    case 'QuestionAsked':
      return [say(language, 'receipt.question', scene.words)];
    case 'SignOffWithdrawn':
      return [say(language, 'receipt.withdrawn', scene.words)];
    case 'AnswersConflicted':
      return [say(language, 'receipt.conflict', scene.words)];
    case 'AnswerSeconded':
      return [counting(received, scene), say(language, 'receipt.seconded', scene.words)];
    case 'AnswerReceived':
      return [counting(received, scene), cause.replacedRowId === null ? null : say(language, 'receipt.replaced')];
  }
}

/** What is no answer is not called one. */
const KEPT_AS: Readonly<Partial<Record<ReplyKind, 'withdrawal' | 'message'>>> = {
  question: 'message',
  withdrawal: 'withdrawal',
  handOver: 'message',
  absence: 'message',
};

/** Until when the same link can replace it; null when that moment has passed or nothing can be replaced. */
export function replacement({ cause, at }: Received, scene: Scene): string | null {
  const { context, participant } = scene;
  const isDecision = !['QuestionAsked', 'AnswerKeptUncounted', 'DayNamed', 'SignOffWithdrawn'].includes(cause.type);
  const until = participant === null || !isDecision ? null : replaceableUntil(context.dossier, participant.id);
  if (until === null || at >= until.at) return null;
  return say(scene.reader.language, 'receipt.replaceable', { day: longDay(scene, until.on) });
}

function named(cause: EventOf<'DayNamed'>, scene: Scene): readonly string[] {
  const { language } = scene.reader;
  const due = longDay(scene, dueOn(scene));
  return [
    say(language, 'receipt.named', { day: longDay(scene, cause.on) }),
    ...(cause.isAfterDue ? [say(language, 'receipt.namedAfterDue', { ...scene.words, due })] : []),
  ];
}

function counting(received: Received, scene: Scene): string | null {
  const { answer } = received;
  const { language } = scene.reader;
  if (answer === null) return null;
  if (answer.decision === 'decline') return declined(scene);
  if (answer.condition === 'open') return say(language, 'receipt.conditionOpen', scene.words);
  return (
    incomplete(received, answer, scene) ??
    earlierText(answer, scene) ??
    expectedYet(answer, scene) ??
    say(language, answer.isLate ? 'receipt.countsLate' : 'receipt.counts')
  );
}

/** A no of one office ends nothing while others can still sign, or when they did. */
function declined(scene: Scene): string {
  const { context, participant, reader, words } = scene;
  const round = roundOf(context.dossier);
  const isOutvoted =
    participant !== null && round?.signatures !== undefined && standingOf(participant, round) !== 'declined';
  const rest = isOutvoted
    ? say(reader.language, 'signing.outvoted', words)
    : say(reader.language, 'receipt.declined', words);
  return signaturesMissing(scene) ?? rest;
}

/** What a yes lacks before it counts; null: nothing. */
function incomplete(received: Received, answer: SlotAnswer, scene: Scene): string | null {
  return mandatesMissing(answer, scene) ?? valuesMissing(received, scene) ?? signaturesMissing(scene);
}

/** The mandates that are needed to count and were not given; null: none. */
function mandatesMissing(answer: SlotAnswer, scene: Scene): string | null {
  const mandates = neededMandatesMissing(answer.mandates, scene);
  return mandates === '' ? null : say(scene.reader.language, 'receipt.mandateMissing', { mandates });
}

/** What a first signatory did not give, or what does not fit any more; null: nothing. */
function valuesMissing({ answer, cause }: Received, { reader }: Scene): string | null {
  if (answer === null || !('slot' in cause) || cause.slot === 2) return null;
  const unfit = unfitNames(reader, answer.values);
  return unfit === '' ? null : say(reader.language, 'asks.uncounted', { asks: unfit });
}

/** Signed while another text took its place; null: it is the text that holds. */
function earlierText(answer: SlotAnswer, { participant, reader }: Scene): string | null {
  const isEarlier = participant !== null && isOfEarlierText(participant, answer);
  return isEarlier ? say(reader.language, 'receipt.earlierText') : null;
}

/** What is still expected after a yes: the final answer after one in principle, or a ratification; null: nothing. */
function expectedYet({ decision }: SlotAnswer, { context, reader, words }: Scene): string | null {
  const round = roundOf(context.dossier);
  if (decision === 'agreeInPrinciple' && round?.inPrinciple !== 'counts') {
    return say(reader.language, 'receipt.inPrinciple', words);
  }
  return round?.ratification === undefined ? null : say(reader.language, `receipt.ratification.${round.ratification}`);
}

function neededMandatesMissing(given: Readonly<Record<string, boolean>>, { context, reader }: Scene): string {
  const needed = roundOf(context.dossier)?.mandates.filter((mandate) => mandate.isNeededToCount) ?? [];
  const missing = needed
    .filter((mandate) => given[mandate.id] !== true)
    .map((mandate) => mandateText(reader, mandate.id));
  return formatList(missing, reader.language);
}
