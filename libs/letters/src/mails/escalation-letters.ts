import type { EffectOf } from '@penhouder/domain';
import { roundOf } from '@penhouder/domain';
import { formatDayAndMonth, formatList } from '../words/formats';
import { contactName } from '../words/names';
import { say } from '../words/say';
import { workingDayDistance } from '../words/values';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { toPage } from './participant-letters';
import type { Scene } from './scene';
import { dueOn, longDay } from './scene';
import { whyParticipant } from './why';

/** To the next contact of a unit that stays silent: the question itself, with a link of its own and nobody else's. */
export function secondPersonLetter(effect: EffectOf<'secondPerson'>, scene: Scene): Letter {
  const { reader, words, context } = scene;
  const { language } = reader;
  const due = dueOn(scene);
  return {
    subject: say(language, 'secondPerson.subject', { ...words, day: formatDayAndMonth(due, language) }),
    lead: say(language, 'secondPerson.lead', { ...words, day: longDay(scene, due) }),
    button: toPage(scene),
    blocks: blocksOf(
      say(language, 'mail.nothingHappens'),
      peopleSentence('secondPerson.askedBefore', effect, scene),
      oneSuffices(scene),
      context.texts === null ? null : { kind: 'heading', text: say(language, 'invitation.asked') },
      context.texts === null ? null : { kind: 'markdown', markdown: context.texts.brief },
      context.texts === null ? null : { kind: 'markdown', markdown: context.texts.note },
      say(language, 'mail.personalLink'),
    ),
    why: whyParticipant(scene),
  };
}

/** To the unit's member of the board: that an answer is missing, and whom it was asked. No button, and no link. */
export function boardMemberLetter(effect: EffectOf<'boardMember'>, scene: Scene): Letter {
  const { reader, words, context, today } = scene;
  const { language } = reader;
  const due = dueOn(scene);
  const distance = workingDayDistance({ from: today, to: due }, context.calendar, language);
  return {
    subject: say(language, 'boardMember.subject', { ...words, day: formatDayAndMonth(due, language) }),
    lead: say(language, 'boardMember.lead', { ...words, day: longDay(scene, due), distance }),
    button: null,
    blocks: blocksOf(peopleSentence('boardMember.asked', effect, scene), say(language, 'boardMember.please', words)),
    why: whyParticipant(scene),
  };
}

/** Where two sign, each of them is asked for a signature of its own. */
function oneSuffices({ context, reader, words }: Scene): string | null {
  return roundOf(context.dossier)?.slots === 1 ? say(reader.language, 'secondPerson.oneSuffices', words) : null;
}

/** Who was asked before the reader; null when nobody is left to name. */
function peopleSentence(
  key: 'secondPerson.askedBefore' | 'boardMember.asked',
  { contactId }: EffectOf<'secondPerson' | 'boardMember'>,
  { reader, words, participant }: Scene,
): string | null {
  const asked = (participant?.contacts ?? []).filter(
    (one) => one.isAsked && one.isLive && one.substituteOf === undefined && one.contactId !== contactId,
  );
  if (asked.length === 0) return null;
  const people = formatList(
    asked.map((one) => contactName(reader, one.contactId)),
    reader.language,
  );
  return say(reader.language, key, { ...words, people });
}
