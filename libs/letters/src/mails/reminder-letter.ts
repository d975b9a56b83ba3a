import type { EffectOf, Standing } from '@penhouder/domain';
import { activeParticipants, hasAnswer, isAnswered, RESUME_OFFSET, roundOf, standingOf } from '@penhouder/domain';
import { formatDayAndMonth } from '../words/formats';
import { say } from '../words/say';
import type { MessageKey } from '../words/say';
import { organInSentence, workingDayDistance } from '../words/values';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { LINK_MARK } from './link-placeholder';
import type { Scene } from './scene';
import { closingOn, dueOn, longDay, signaturesMissing } from './scene';
import { whyParticipant } from './why';

/** A reminder: which number it is, what changed since, and the same link. It quotes nothing. */
export function reminderLetter(effect: EffectOf<'reminder'>, scene: Scene): Letter {
  const { reader, words } = scene;
  const { language } = reader;
  const due = dueOn(scene);
  const { number } = effect;
  return {
    subject: say(language, 'reminder.subject', { ...words, number, day: formatDayAndMonth(due, language) }),
    lead: lead(scene),
    button: { label: say(language, 'mail.openPage'), url: LINK_MARK },
    blocks: blocksOf(
      say(language, 'reminder.number', { ...words, number }),
      ...reminderNews(effect, scene),
      say(language, 'mail.personalLink'),
    ),
    why: whyParticipant(scene),
  };
}

/** What happened since the question was asked, and what comes after this mail. */
export function reminderNews(effect: EffectOf<'reminder'>, scene: Scene): readonly (string | null)[] {
  const { language } = scene.reader;
  return [
    afterNamedDay(effect, scene),
    afterEarlierAnswer(scene),
    signaturesMissing(scene),
    changedDay(scene),
    progress(scene),
    isLast(effect, scene) ? say(language, 'reminder.last') : say(language, 'reminder.instead'),
  ];
}

function lead(scene: Scene): string {
  const { reader, words, today, context } = scene;
  const due = dueOn(scene);
  if (due < today) {
    return say(reader.language, `reminder.${awaited(scene)}PastDue`, {
      ...words,
      day: longDay(scene, due),
      closing: longDay(scene, closingOn(scene)),
    });
  }
  const distance = workingDayDistance({ from: today, to: due }, context.calendar, reader.language);
  return say(reader.language, `reminder.${awaited(scene)}`, {
    ...words,
    day: longDay(scene, due),
    distance,
  });
}

/** What is awaited: an answer, another one, or what somebody else signed already still lacks. */
function awaited(scene: Scene): 'lead' | 'leadAgain' | 'leadSignature' {
  if (againKey(scene) !== null) return 'leadAgain';
  const { participant } = scene;
  const hasSigned = participant !== null && hasAnswer(participant) && signaturesMissing(scene) !== null;
  return hasSigned ? 'leadSignature' : 'lead';
}

function afterNamedDay({ reminder }: EffectOf<'reminder'>, scene: Scene): string | null {
  const named = scene.participant?.named ?? null;
  if (reminder?.offset !== RESUME_OFFSET || named === null) return null;
  const organ = organInSentence(named.organ, scene.reader.language);
  return say(scene.reader.language, 'reminder.afterNamedDay', { organ, day: longDay(scene, named.on) });
}

/** Why somebody who answered is asked once more, by where the participant stands. */
const AGAIN: Readonly<Partial<Record<Standing, MessageKey>>> = {
  conditionRefused: 'reminder.afterRefusedCondition',
  mustConfirm: 'reminder.afterNewText',
  expected: 'reminder.afterPrinciple',
};

function afterEarlierAnswer(scene: Scene): string | null {
  const key = againKey(scene);
  return key === null ? null : say(scene.reader.language, key, scene.words);
}

function againKey({ context, participant }: Scene): MessageKey | null {
  const round = roundOf(context.dossier);
  if (participant === null || round === null) return null;
  return AGAIN[standingOf(participant, round)] ?? null;
}

function changedDay(scene: Scene): string | null {
  const { participant, reader, words } = scene;
  const extendedTo = participant?.extendedTo ?? null;
  if (extendedTo !== null)
    return say(reader.language, 'reminder.extended', { ...words, day: longDay(scene, extendedTo) });
  return movedDay(scene);
}

function movedDay(scene: Scene): string | null {
  const { call, dates } = scene.context.dossier;
  const from = call?.internalDue?.on;
  if (from === undefined || dates === null || from === dates.internalDue?.on) return null;
  return say(scene.reader.language, 'reminder.moved', { from: longDay(scene, from) });
}

function progress({ context, reader }: Scene): string | null {
  const round = roundOf(context.dossier);
  if (round === null) return null;
  const active = activeParticipants(context.dossier);
  const answered = active.filter((one) => isAnswered(one, round)).length;
  if (answered === 0) return null;
  return say(reader.language, 'reminder.progress', { answered, total: active.length, count: answered });
}

function isLast({ reminder }: EffectOf<'reminder'>, { context }: Scene): boolean {
  const offsets = context.dossier.call?.reminders.workingDaysBefore ?? [];
  return reminder !== null && reminder.offset >= 0 && reminder.offset === Math.min(...offsets);
}
