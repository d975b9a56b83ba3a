import type { ContactId, EventOf } from '@penhouder/domain';
import { contactName, participantName, userName } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';
import { absenceSentence } from './timeline-absence';
import type { TimelineSentences } from './timeline-sentence';

/** Hand-overs to a colleague. */
export const ownHandSentences = {
  HandOverAsked: (event, reader) => {
    const { days, replacement } = event;
    return days === undefined
      ? say(reader.language, 'ownHand.handOverAsked', people(event, replacement.contactId, reader))
      : absenceSentence('absence.asked', { ...event, substituteId: replacement.contactId, days, by: null }, reader);
  },
  HandedOver: (event, reader) =>
    say(
      reader.language,
      event.by === null ? 'ownHand.handedOver' : 'ownHand.handOverAgreed',
      people(event, event.replacement.contactId, reader),
    ),
  HandOverRefused: (event, reader) => {
    const { days, colleagueId } = event;
    return days === undefined
      ? say(reader.language, 'ownHand.handOverRefused', people(event, colleagueId, reader))
      : absenceSentence('absence.refused', { ...event, substituteId: colleagueId, days }, reader);
  },
} satisfies Partial<TimelineSentences>;

function people(
  event: EventOf<'HandOverAsked' | 'HandedOver' | 'HandOverRefused'>,
  colleagueId: ContactId,
  reader: Reader,
): Readonly<Record<'unit' | 'old' | 'new' | 'user', string>> {
  return {
    unit: participantName(reader, event.participantId),
    old: contactName(reader, event.contactId),
    new: contactName(reader, colleagueId),
    user: userName(reader, 'by' in event ? event.by : null),
  };
}
