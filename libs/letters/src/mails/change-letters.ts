import type { EffectOf } from '@penhouder/domain';
import { formatDayAndMonth, formatList } from '../words/formats';
import { participantName, stepTitle } from '../words/names';
import { say } from '../words/say';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { quote, toPage } from './participant-letters';
import type { Scene } from './scene';
import { dueOn, longDay } from './scene';
import { whyParticipant } from './why';

/** Words of the coordinators. Nothing is asked, so there is no button. */
export function informationLetter({ textId }: EffectOf<'information'>, scene: Scene): Letter {
  const { reader, words, context } = scene;
  const { language } = reader;
  const { cause } = context;
  const step = cause.type === 'StepActed' ? stepTitle(reader, cause.stepId) : words.title;
  return {
    subject: say(language, 'information.subject', { ...words, step }),
    lead: say(language, 'information.lead', words),
    button: null,
    blocks: blocksOf(quote(scene, say(language, 'mail.theyWrote', words), textId)),
    why: whyParticipant(scene),
  };
}

/** Another text holds from now on: to be signed anew, or for information only. */
export function textChangedLetter({ needsSignature, reasonTextId }: EffectOf<'textChanged'>, scene: Scene): Letter {
  const { reader, words, today } = scene;
  const { language } = reader;
  const on = needsSignature ? dueOn(scene) : today;
  const values = { ...words, day: formatDayAndMonth(on, language) };
  return {
    subject: say(language, needsSignature ? 'textChanged.subjectToSign' : 'textChanged.subjectToRead', values),
    lead: say(language, needsSignature ? 'textChanged.leadToSign' : 'textChanged.leadToRead', {
      ...words,
      day: longDay(scene, on),
    }),
    button: needsSignature ? toPage(scene) : { ...toPage(scene), label: say(language, 'mail.openReading') },
    blocks: blocksOf(
      quote(scene, say(language, 'mail.theyWrote', words), reasonTextId),
      needsSignature ? say(language, 'textChanged.earlier') : null,
      say(language, 'mail.personalLink'),
    ),
    why: whyParticipant(scene),
  };
}

/** What was refused has changed, and the same question comes again with the reason. */
export function askedAgainLetter({ reasonTextId }: EffectOf<'askedAgain'>, scene: Scene): Letter {
  const { reader, words, today } = scene;
  const { language } = reader;
  const due = dueOn(scene);
  const isPast = due < today;
  return {
    subject: say(language, isPast ? 'askedAgain.subjectPastDue' : 'askedAgain.subject', {
      ...words,
      day: formatDayAndMonth(due, language),
    }),
    lead: say(language, isPast ? 'askedAgain.leadPastDue' : 'askedAgain.lead', { ...words, day: longDay(scene, due) }),
    button: toPage(scene),
    blocks: blocksOf(
      quote(scene, say(language, 'mail.theyWrote', words), reasonTextId),
      say(language, 'askedAgain.earlier'),
      say(language, 'mail.personalLink'),
    ),
    why: whyParticipant(scene),
  };
}

/** The decision does not hold any more; the organ is asked for another, also when the day is past. */
export function signOffAnnulledLetter({ on, reasonTextId }: EffectOf<'signOffAnnulled'>, scene: Scene): Letter {
  const { reader, words, today } = scene;
  const { language } = reader;
  const due = dueOn(scene);
  return {
    subject: say(language, 'signOffAnnulled.subject', { ...words, day: formatDayAndMonth(on, language) }),
    lead: say(language, 'signOffAnnulled.lead', { ...words, day: longDay(scene, on) }),
    button: toPage(scene),
    blocks: blocksOf(
      quote(scene, say(language, 'mail.theyWrote', words), reasonTextId),
      due < today
        ? say(language, 'signOffAnnulled.expectedPastDue')
        : say(language, 'signOffAnnulled.expected', { day: longDay(scene, due) }),
      say(language, 'signOffAnnulled.howTo'),
      say(language, 'mail.personalLink'),
    ),
    why: whyParticipant(scene),
  };
}

/** The unit merged, and what its predecessors signed is the new unit's. Nothing is asked; the old links are dead, this is the new one. */
export function signOffInheritedLetter(_: EffectOf<'signOffInherited'>, scene: Scene): Letter {
  const { reader, words, context } = scene;
  const { language } = reader;
  const { cause } = context;
  const merger = cause.type === 'UnitsChanged' ? cause : null;
  const from = formatList(merger?.from.map((id) => participantName(reader, id)) ?? [], language);
  return {
    subject: say(language, 'signOffInherited.subject', words),
    lead: say(language, 'signOffInherited.lead', {
      ...words,
      from,
      day: longDay(scene, merger?.on ?? scene.today),
    }),
    button: { ...toPage(scene), label: say(language, 'mail.openReading') },
    blocks: blocksOf(
      say(language, 'signOffInherited.passedOn', words),
      quote(scene, say(language, 'mail.theyWrote', words), merger?.reasonTextId ?? null),
      say(language, 'signOffInherited.oldLinks'),
      say(language, 'mail.personalLink'),
    ),
    why: whyParticipant(scene),
  };
}
