import type { EffectOf } from '@penhouder/domain';
import { isAfter, isSuccessorAskedLate, remindersOf, roundOf, signatureRuleOf } from '@penhouder/domain';
import { formatDayAndMonth, formatList } from '../words/formats';
import { sentencesIn } from '../sentences/join';
import { contactName } from '../words/names';
import { say } from '../words/say';
import { signatureAsked } from '../words/signing';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { LINK_MARK } from './link-placeholder';
import type { Scene } from './scene';
import { dueOn, longDay } from './scene';
import { whyParticipant } from './why';

/** The first mail: what is asked, by when, and the note written for this participant. */
export function invitationLetter(effect: EffectOf<'invitation'>, scene: Scene): Letter {
  const { reader, context } = scene;
  const { language } = reader;
  const { subject, lead } = whatIsAsked(scene);
  return {
    subject,
    lead: sentencesIn([handedOverBy(effect, scene), lead]),
    button: { label: say(language, 'mail.openPage'), url: LINK_MARK },
    blocks: blocksOf(
      say(language, 'mail.nothingHappens'),
      dayOfOthers(scene),
      context.texts === null ? null : { kind: 'heading', text: say(language, 'invitation.asked') },
      context.texts === null ? null : { kind: 'markdown', markdown: context.texts.brief },
      whoSigns(effect, scene),
      remindersAhead(effect, scene),
      context.texts === null ? null : { kind: 'markdown', markdown: context.texts.note },
      say(language, 'mail.personalLink'),
    ),
    why: whyParticipant(scene),
  };
}

/** By when, or that the day of the others has passed for a unit that came in the place of others after the closing. */
function whatIsAsked(scene: Scene): { readonly subject: string; readonly lead: string } {
  const { reader, words } = scene;
  const { language } = reader;
  if (isAskedAnew(scene))
    return {
      subject: say(language, 'askedAnew.subject', words),
      lead: say(language, 'askedAnew.lead', words),
    };
  const due = dueOn(scene);
  return {
    subject: say(language, 'invitation.subject', { ...words, day: formatDayAndMonth(due, language) }),
    lead: say(language, 'invitation.lead', { ...words, day: longDay(scene, due) }),
  };
}

function isAskedAnew({ context, participant }: Scene): boolean {
  return participant !== null && isSuccessorAskedLate(context.dossier, participant);
}

/** Before texts of the call that name the day by which the others had to answer; null: they name none that has passed. */
function dayOfOthers(scene: Scene): string | null {
  const { texts } = scene.context;
  if (texts === null || !isAskedAnew(scene)) return null;
  const day = longDay(scene, dueOn(scene));
  const isNamed = `${texts.brief}\n${texts.note}`.includes(day);
  return isNamed ? say(scene.reader.language, 'askedAnew.dayOfOthers', { ...scene.words, day }) : null;
}

/** A colleague passed the question on; null: the organisation chose this person itself. */
function handedOverBy({ participantId, contactId }: EffectOf<'invitation'>, { context, reader }: Scene): string | null {
  const contacts = context.dossier.participants[participantId]?.contacts ?? [];
  const giver = contacts.findLast(({ handedTo }) => handedTo === contactId);
  if (giver === undefined) return null;
  return say(reader.language, 'handOver.toColleague', { colleague: contactName(reader, giver.contactId) });
}

/** Whose signatures are asked beside the reader's; null where the call names no offices. */
function whoSigns({ contactId }: EffectOf<'invitation'>, { context, participant, reader }: Scene): string | null {
  const round = roundOf(context.dossier);
  const slot = participant?.contacts.findLast((contact) => contact.contactId === contactId)?.slot ?? 1;
  const rule = round === null ? null : signatureRuleOf(round, slot);
  return rule === null ? null : signatureAsked(rule, reader.language);
}

/** When reminders follow; null when none does. */
export function remindersAhead(
  { participantId, notBefore }: EffectOf<'invitation'>,
  { context, reader }: Scene,
): string | null {
  const days = remindersOf(context.dossier, participantId)
    .filter((reminder) => isAfter(reminder.sendAt, notBefore))
    .map(({ on }) => say(reader.language, 'invitation.onDay', { day: formatDayAndMonth(on, reader.language) }));
  if (days.length === 0) return null;
  return say(reader.language, 'invitation.reminders', { days: formatList(days, reader.language) });
}
