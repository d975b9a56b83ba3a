import type { EffectOf, Language } from '@penhouder/domain';
import { absenceDays } from '../words/absence-words';
import { formatDayAndMonth } from '../words/formats';
import { contactName } from '../words/names';
import { say } from '../words/say';
import { blocksOf } from './letter';
import type { Block, Letter } from './letter';
import { quote, toPage } from './participant-letters';
import type { Scene } from './scene';
import { dueOn, longDay } from './scene';
import { whyParticipant } from './why';

/** To a substitute on the first day: the question, a link of its own, and when it answers. */
export function substitutionLetter(effect: EffectOf<'substitution'>, scene: Scene): Letter {
  const { reader, words, context } = scene;
  const { language } = reader;
  const due = dueOn(scene);
  const values = { ...words, person: contactName(reader, effect.absentId), days: absenceDays(effect, language) };
  return {
    subject: say(language, 'substitution.subject', { ...values, day: formatDayAndMonth(due, language) }),
    lead: say(language, 'substitution.lead', { ...values, day: longDay(scene, due) }),
    button: toPage(scene),
    blocks: blocksOf(
      say(language, 'mail.nothingHappens'),
      say(language, 'substitution.onlyThen', values),
      say(language, 'substitution.ownOffice'),
      context.texts === null ? null : { kind: 'heading', text: say(language, 'invitation.asked') },
      context.texts === null ? null : { kind: 'markdown', markdown: context.texts.brief },
      context.texts === null ? null : { kind: 'markdown', markdown: context.texts.note },
      say(language, 'mail.personalLink'),
    ),
    why: whyParticipant(scene),
  };
}

const SUBJECTS = {
  done: 'absenceMail.subject',
  agreed: 'absenceMail.subject',
  named: 'absenceMail.subject',
  changed: 'absenceMail.subject',
  ended: 'absenceMail.subjectEnded',
  refused: 'absenceMail.subjectRefused',
} as const;

/** Who is away and who stands in, in rows: the first sentence says what happened to that. */
function people(
  outcome: EffectOf<'absence'>['outcome'],
  { absent, substitute }: { readonly absent: string; readonly substitute: string },
  language: Language,
): Block {
  const row = (label: 'absent' | 'substitute' | 'proposed', name: string): readonly [string, string] => [
    say(language, `absenceMail.facts.${label}`),
    name,
  ];
  const standIn = row(outcome === 'refused' ? 'proposed' : 'substitute', substitute);
  return { kind: 'facts', rows: [row('absent', absent), standIn] };
}

/** Who stands in for whom, and when. No button: the links of both are in earlier mails. */
export function absenceLetter(effect: EffectOf<'absence'>, scene: Scene): Letter {
  const { reader, words } = scene;
  const { language } = reader;
  const { outcome, absentId, substituteId, reasonTextId } = effect;
  const values = {
    ...words,
    absent: contactName(reader, absentId),
    substitute: contactName(reader, substituteId),
    days: absenceDays(effect, language),
  };
  const isOver = outcome === 'ended' || outcome === 'refused';
  return {
    subject: say(language, SUBJECTS[outcome], values),
    lead: say(language, `absenceMail.${outcome}`, values),
    button: null,
    blocks: blocksOf(
      people(outcome, values, language),
      outcome === 'refused' ? say(language, 'handOver.stillYours', { due: longDay(scene, dueOn(scene)) }) : null,
      isOver ? null : say(language, 'absenceMail.whatNow'),
      quote(scene, say(language, 'mail.theyWrote', words), reasonTextId),
      outcome === 'refused' ? null : say(language, 'absenceMail.wasItYou'),
    ),
    why: whyParticipant(scene),
  };
}
