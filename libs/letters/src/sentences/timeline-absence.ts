import type { AbsenceDays, ContactId, ParticipantId, UserId } from '@penhouder/domain';
import { absenceDays } from '../words/absence-words';
import { contactName, participantName, userName } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';
import type { TimelineSentences } from './timeline-sentence';

/** Somebody is away, and somebody else stands in. */
export const absenceSentences = {
  SubstituteNamed: (event, reader) => {
    const agreed = event.rowId === null ? 'absence.named' : 'absence.agreed';
    const key = event.by === null ? 'absence.ownNamed' : agreed;
    return absenceSentence(key, { ...event, substituteId: event.substitute.contactId }, reader);
  },
  AbsenceChanged: (event, reader) => {
    const isOver = event.days.endsAt <= event.at;
    return absenceSentence(isOver ? 'absence.ended' : 'absence.changed', event, reader);
  },
} satisfies Partial<TimelineSentences>;

interface About {
  readonly participantId: ParticipantId;
  readonly contactId: ContactId;
  readonly substituteId: ContactId;
  readonly days: AbsenceDays;
  readonly by: UserId | null;
}

/** Who stands in for whom, when, and who said so. */
export function absenceSentence(
  key: `absence.${'named' | 'ownNamed' | 'asked' | 'agreed' | 'refused' | 'changed' | 'ended'}`,
  { participantId, contactId, substituteId, days, by }: About,
  reader: Reader,
): string {
  return say(reader.language, key, {
    unit: participantName(reader, participantId),
    old: contactName(reader, contactId),
    new: contactName(reader, substituteId),
    user: userName(reader, by),
    days: absenceDays(days, reader.language),
  });
}
