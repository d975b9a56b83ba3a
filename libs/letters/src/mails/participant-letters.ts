import type { EffectOf, LocalDate, LocalTime } from '@penhouder/domain';
import { formatDayAndMonth, formatTime } from '../words/formats';
import { say } from '../words/say';
import { blocksOf } from './letter';
import type { Block, Letter } from './letter';
import { LINK_MARK } from './link-placeholder';
import type { Scene } from './scene';
import { dueOn, longDay, typedWords } from './scene';
import { whyParticipant } from './why';

/** A date that an earlier mail gave is no longer right. */
export function dateCorrectionLetter(effect: EffectOf<'dateCorrection'>, scene: Scene): Letter {
  const { reader, words } = scene;
  const { language } = reader;
  const days = momentsOf(effect, scene);
  const isClosing = effect.date === 'closing';
  return {
    subject: say(language, `dateCorrection.${corrected(effect)}`, {
      ...words,
      day: formatDayAndMonth(effect.to, language),
    }),
    lead: say(language, isClosing ? 'dateCorrection.leadClosing' : 'dateCorrection.leadInternalDue', {
      ...words,
      ...days,
    }),
    button: toPage(scene),
    blocks: blocksOf(
      say(language, `dateCorrection.${replaced(effect)}`, days),
      isClosing ? say(language, 'dateCorrection.answerBy', { ...words, day: longDay(scene, dueOn(scene)) }) : null,
    ),
    why: whyParticipant(scene),
  };
}

/** Which date the subject gives anew: the day to answer by, or that of the application. */
function corrected({ date, from, to }: EffectOf<'dateCorrection'>) {
  const isHourOnly = from === to;
  if (date === 'closing') return isHourOnly ? 'subjectClosingHour' : 'subjectClosing';
  return isHourOnly ? 'subjectHour' : 'subject';
}

/** What the earlier mail said: another day, another hour of the same day, or no hour at all. */
function replaced({ from, to, hours }: EffectOf<'dateCorrection'>): 'replaces' | 'replacesHour' | 'replacesWholeDay' {
  if (from !== to) return 'replaces';
  return hours?.from === null ? 'replacesWholeDay' : 'replacesHour';
}

/** The two days; when hours are said, each with its hour, or as the whole day. */
export function momentsOf({ from, to, hours }: EffectOf<'dateCorrection'>, scene: Scene): { from: string; to: string } {
  const { language } = scene.reader;
  const moment = (on: LocalDate, time: LocalTime | null | undefined): string => {
    const day = longDay(scene, on);
    if (time === undefined) return day;
    const known = { day, time: time === null ? '' : formatTime(time, language) };
    return say(language, time === null ? 'dateCorrection.wholeDay' : 'dateCorrection.atHour', known);
  };
  return { from: moment(from, hours?.from), to: moment(to, hours?.to) };
}

export function extensionLetter(effect: EffectOf<'extension'>, scene: Scene): Letter {
  const { reader, words } = scene;
  const { language } = reader;
  return {
    subject: say(language, 'extension.subject', { ...words, day: formatDayAndMonth(effect.to, language) }),
    lead: say(language, 'extension.lead', { ...words, day: longDay(scene, effect.to) }),
    button: toPage(scene),
    blocks: blocksOf(say(language, 'extension.replaces', words), ...reasonOf(scene)),
    why: whyParticipant(scene),
  };
}

export function questionAnswerLetter(effect: EffectOf<'questionAnswer'>, scene: Scene): Letter {
  const { reader, words } = scene;
  const { language } = reader;
  const due = dueOn(scene);
  return {
    subject: say(language, 'questionAnswer.subject', { ...words, day: formatDayAndMonth(due, language) }),
    lead: say(language, 'questionAnswer.lead', { ...words, day: longDay(scene, due) }),
    button: toPage(scene),
    blocks: blocksOf(
      asQuote(say(language, 'questionAnswer.question', words), scene.context.question),
      quote(scene, say(language, 'mail.theyWrote', words), effect.answerTextId),
    ),
    why: whyParticipant(scene),
  };
}

export function conditionDecisionLetter(effect: EffectOf<'conditionDecision'>, scene: Scene): Letter {
  const { reader, words, today } = scene;
  const { language } = reader;
  const { isAccepted } = effect;
  const due = dueOn(scene);
  const day = formatDayAndMonth(isAccepted ? today : due, language);
  const subject = isAccepted ? 'conditionDecision.subjectAccepted' : 'conditionDecision.subjectRefused';
  return {
    subject: say(language, subject, { ...words, day }),
    lead: say(language, isAccepted ? 'conditionDecision.leadAccepted' : 'conditionDecision.leadRefused', words),
    button: isAccepted ? toAnswer(scene) : toPage(scene),
    blocks: blocksOf(
      quote(scene, say(language, 'mail.theyWrote', words), effect.reasonTextId),
      isAccepted ? null : say(language, 'conditionDecision.again', { day: longDay(scene, due) }),
    ),
    why: whyParticipant(scene),
  };
}

/** Nothing is asked any more, so there is no button: through the link nothing can be answered. */
export function participantDroppedLetter(_: EffectOf<'participantDropped'>, scene: Scene): Letter {
  return farewell('participantDropped', scene);
}

export function dossierWithdrawnLetter(_: EffectOf<'dossierWithdrawn'>, scene: Scene): Letter {
  return farewell('dossierWithdrawn', scene);
}

function farewell(kind: 'participantDropped' | 'dossierWithdrawn', scene: Scene): Letter {
  const { reader, words, today } = scene;
  const { language } = reader;
  return {
    subject: say(language, `${kind}.subject`, { ...words, day: formatDayAndMonth(today, language) }),
    lead: say(language, `${kind}.lead`, words),
    button: null,
    blocks: blocksOf(say(language, `${kind}.consequence`), ...reasonOf(scene)),
    why: whyParticipant(scene),
  };
}

/** The button to the participant's own page. */
export function toPage({ reader }: Scene): NonNullable<Letter['button']> {
  return { label: say(reader.language, 'mail.openPage'), url: LINK_MARK };
}

/** An answer that counts asks nothing more; it can be seen, and replaced while there is time. */
function toAnswer({ reader }: Scene): Letter['button'] {
  return { label: say(reader.language, 'mail.openAnswer'), url: LINK_MARK };
}

/** The reason that the coordinator typed with the command that caused the mail. */
export function reasonOf(scene: Scene): readonly (Block | null)[] {
  const { cause } = scene.context;
  const textId = 'reasonTextId' in cause ? cause.reasonTextId : null;
  return [quote(scene, say(scene.reader.language, 'mail.theyWrote', scene.words), textId)];
}

/** Typed words as a quote; null when they are gone. */
export function quote(scene: Scene, by: string, textId: string | null): Block | null {
  return asQuote(by, typedWords(scene, textId));
}

function asQuote(by: string, words: string | null): Block | null {
  return words === null ? null : { kind: 'quote', by, words };
}
