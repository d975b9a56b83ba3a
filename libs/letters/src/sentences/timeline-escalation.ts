import type { EventOf } from '@penhouder/domain';
import { contactName, participantName, userName } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';
import type { TimelineSentences } from './timeline-sentence';

/** When silence reached more people than were asked. */
export const escalationSentences = {
  EscalationReached: (event, reader) => reached(event, reader),
  SecondPersonAsked: ({ participantId, contact }, reader) =>
    say(reader.language, 'escalation.secondPersonAsked', {
      unit: participantName(reader, participantId),
      contact: contactName(reader, contact.contactId),
    }),
  BoardMemberTold: ({ participantId, contactId }, reader) =>
    say(reader.language, 'escalation.boardMemberTold', {
      unit: participantName(reader, participantId),
      contact: contactName(reader, contactId),
    }),
  EscalationFoundNobody: ({ participantId, rung }, reader) =>
    say(reader.language, rung === 'boardMember' ? 'escalation.boardMemberMissing' : 'escalation.secondPersonMissing', {
      unit: participantName(reader, participantId),
    }),
  PhoneCallRecorded: ({ by, participantId }, reader) =>
    say(reader.language, 'escalation.phoneCallRecorded', {
      user: userName(reader, by),
      unit: participantName(reader, participantId),
    }),
} satisfies Partial<TimelineSentences>;

function reached({ participantId, rung, because }: EventOf<'EscalationReached'>, reader: Reader): string {
  const unit = participantName(reader, participantId);
  // A member of the board is told of a silence alone: mail that fails goes to the other two.
  if (rung === 'boardMember') return say(reader.language, 'escalation.boardMemberReached', { unit });
  return say(
    reader.language,
    because === 'mailFailed' ? `escalation.${rung}ReachedFailed` : `escalation.${rung}Reached`,
    { unit },
  );
}
