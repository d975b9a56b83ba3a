import type { CallDifference, DateDifference, DeadlineRule, Instant, Language, Plan } from '@penhouder/domain';
import { formatDate, formatList, formatMoney, formatTime } from '../words/formats';
import type { MessageKey } from '../words/say';
import { say } from '../words/say';

/** What going over to another version of its call would do to one dossier, tried on a copy. */
export interface DryMove {
  readonly difference: CallDifference;
  /** Dates that the version changes and that this dossier keeps because it chose them itself; null: none. */
  readonly kept: { readonly closing: DeadlineRule | null; readonly internalDue: DeadlineRule | null };
  readonly now: Instant;
  /** The round of declarations waits for answers now, so that a closing can end it. */
  readonly isAsking: boolean;
  /** The plan that would hold. */
  readonly plan: Plan;
  /** Nothing would be left to do, and the dossier closes by it. */
  readonly isEnding: boolean;
  readonly isQuorumMet: boolean;
  /** With the answers of now; null: not enough to get any. */
  readonly amountCents: number | null;
  /** Who is told at once that a date moved. */
  readonly correctedNames: readonly string[];
  /** Titles of steps, of both versions. */
  readonly stepTitles: Readonly<Record<string, string>>;
  /** Figures that the new version counts with and that are not known of some participants. */
  readonly missingFigures: readonly { readonly figure: string; readonly names: readonly string[] }[];
}

/** The effect on one dossier, sentence by sentence; one that says so when there is none. */
export function moveSentences(move: DryMove, language: Language): readonly string[] {
  const sentences = [
    ...dateSentences(move, language),
    ...stepSentences(move, language),
    ...countSentences(move, language),
    ...reminderSentences(move, language),
    ...(move.isEnding ? [say(language, 'callMove.ends')] : []),
  ];
  return sentences.length === 0 ? [say(language, 'callMove.same')] : sentences;
}

function dateSentences(
  { difference, kept, plan, now, isAsking, correctedNames }: DryMove,
  language: Language,
): readonly string[] {
  const moved = (['internalDue', 'closing'] as const).flatMap((date): string[] => {
    const change = difference[date];
    if (change !== null) {
      return [changedDate(date, change, language)];
    }
    const own = kept[date];
    return own === null ? [] : [say(language, `callMove.${date}Kept`, { on: dayOf(own, language) })];
  });
  const isPassed = isAsking && difference.closing !== null && plan.closing !== null && plan.closing.at <= now;
  return [
    ...moved,
    ...(isPassed ? [say(language, 'callMove.closingPassed')] : []),
    ...(correctedNames.length === 0
      ? []
      : [say(language, 'callMove.corrected', { names: formatList(correctedNames, language) })]),
  ];
}

/** A version can give a call a date that it had not, or take one away. */
function changedDate(date: 'internalDue' | 'closing', { from, to }: DateDifference, language: Language): string {
  if (to === null) return say(language, `callMove.${date}Gone`);
  const day = dayOf(to, language);
  return from === null
    ? say(language, `callMove.${date}New`, { to: day })
    : say(language, `callMove.${date}`, { from: dayOf(from, language), to: day });
}

function dayOf({ on, time }: DeadlineRule, language: Language): string {
  const day = formatDate(on, language);
  return time === null ? day : `${day}, ${formatTime(time, language)}`;
}

function stepSentences({ difference, stepTitles }: DryMove, language: Language): readonly string[] {
  const told = (key: MessageKey, ids: readonly string[]): string[] =>
    ids.map((id) => say(language, key, { step: stepTitles[id] ?? id }));
  return [
    ...told('callMove.addedStep', difference.addedSteps),
    ...told('callMove.droppedStep', difference.droppedSteps),
    ...told('callMove.changedStep', difference.changedSteps),
  ];
}

function countSentences(move: DryMove, language: Language): readonly string[] {
  const { difference, isQuorumMet, amountCents, missingFigures } = move;
  const amount =
    amountCents === null
      ? say(language, 'callMove.amountNone')
      : say(language, 'callMove.amount', { amount: formatMoney(amountCents, language) });
  return [
    ...(difference.isQuorumChanged
      ? [say(language, isQuorumMet ? 'callMove.quorumMet' : 'callMove.quorumNotMet')]
      : []),
    ...(difference.isAmountChanged ? [amount] : []),
    ...missingFigures.map(({ figure, names }) =>
      say(language, 'callMove.figureMissing', { figure, names: formatList(names, language) }),
    ),
  ];
}

/** Said whenever a date or the rhythm changes: what becomes due. */
function reminderSentences({ difference, plan, isAsking }: DryMove, language: Language): readonly string[] {
  if (!difference.isReminderChanged && difference.internalDue === null) return [];
  const days = plan.reminders.map(({ on }) => formatDate(on, language));
  if (days.length > 0) return [say(language, 'callMove.reminders', { days: formatList(days, language) })];
  return isAsking ? [say(language, 'callMove.remindersNone')] : [];
}
