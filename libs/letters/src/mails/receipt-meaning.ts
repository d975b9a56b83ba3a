import type { EventOf, PlannedDeadline } from '@penhouder/domain';
import { dueOf, roundOf } from '@penhouder/domain';
import { formatList } from '../words/formats';
import { mandateText } from '../words/names';
import { say } from '../words/say';
import type { Received } from './receipt-letter';
import type { Scene } from './scene';
import { dueOn, longDay } from './scene';

/** What the receipt's answer means: whether it counts, and what follows. */
export function meaningOf(received: Received, scene: Scene): readonly (string | null)[] {
  const { cause } = received;
  const { language } = scene.reader;
  switch (cause.type) {
    case 'AnswerKeptUncounted': {
      const reason = say(language, `uncounted.${cause.reason}`);
      return [say(language, 'receipt.keptUncounted', { reason })];
    }
    case 'DayNamed':
      return named(cause, scene);
    case 'QuestionAsked':
      return [say(language, 'receipt.question', scene.words)];
    case 'AnswersConflicted':
      return [say(language, 'receipt.conflict', scene.words)];
    case 'AnswerSeconded':
      return [counting(received, scene), say(language, 'receipt.seconded', scene.words)];
    case 'AnswerReceived':
      return [counting(received, scene), cause.replacedRowId === null ? null : say(language, 'receipt.replaced')];
  }
}

/** Until when the same link can replace it; null when that moment has passed or nothing can be replaced. */
export function replaceableUntil({ cause, at }: Received, scene: Scene): string | null {
  const round = roundOf(scene.context.dossier);
  if (round === null || ['QuestionAsked', 'AnswerKeptUncounted', 'DayNamed'].includes(cause.type)) return null;
  const until = round.replaceableUntil === 'closing' ? scene.context.dossier.plan?.closing : dueDeadline(scene);
  if (until === null || until === undefined || at >= until.at) return null;
  return say(scene.reader.language, 'receipt.replaceable', { day: longDay(scene, until.on) });
}

function dueDeadline({ context, participant }: Scene): PlannedDeadline | null {
  return participant === null ? null : dueOf(context.dossier, participant.id);
}

function named(cause: EventOf<'DayNamed'>, scene: Scene): readonly string[] {
  const { language } = scene.reader;
  const due = longDay(scene, dueOn(scene));
  return [
    say(language, 'receipt.named', { day: longDay(scene, cause.on) }),
    ...(cause.isAfterDue ? [say(language, 'receipt.namedAfterDue', { ...scene.words, due })] : []),
  ];
}

function counting({ answer }: Received, scene: Scene): string | null {
  const { language } = scene.reader;
  if (answer === null) return null;
  if (answer.decision === 'decline') return say(language, 'receipt.declined', scene.words);
  if (answer.condition === 'open') return say(language, 'receipt.conditionOpen', scene.words);
  const missing = neededMandatesMissing(answer.mandates, scene);
  if (missing !== '') return say(language, 'receipt.mandateMissing', { mandates: missing });
  return say(language, answer.isLate ? 'receipt.countsLate' : 'receipt.counts');
}

function neededMandatesMissing(given: Readonly<Record<string, boolean>>, { context, reader }: Scene): string {
  const needed = roundOf(context.dossier)?.mandates.filter((mandate) => mandate.isNeededToCount) ?? [];
  const missing = needed
    .filter((mandate) => given[mandate.id] !== true)
    .map((mandate) => mandateText(reader, mandate.id));
  return formatList(missing, reader.language);
}
