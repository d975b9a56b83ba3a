import type { NewContact } from '../dossier/commands';
import type { DossierEventType, EventOf } from '../dossier/events';
import type { Absence, Participant } from '../dossier/participant';
import { withoutRequest } from './evolve-hand-over';
import { withSignable } from './evolve-aftermath';

type AbsenceEvent = EventOf<'SubstituteNamed' | 'AbsenceChanged'>;

export function isAbsenceEvent(event: { readonly type: DossierEventType }): event is AbsenceEvent {
  return event.type === 'SubstituteNamed' || event.type === 'AbsenceChanged';
}

/** The participant after a substitute was named, or an absence changed. */
export function evolveAbsence(participant: Participant, event: AbsenceEvent): Participant {
  const absences = participant.absences ?? [];
  if (event.type === 'AbsenceChanged') {
    const { contactId, substituteId, days } = event;
    return {
      ...participant,
      absences: absences.map((one) => (isOf(one, event) ? { contactId, substituteId, ...days } : one)),
    };
  }
  const { contactId, substitute, days } = event;
  const named: Absence = { contactId, substituteId: substitute.contactId, ...days };
  return withSubstitute({ ...withoutRequest(participant, event.rowId), absences: [...absences, named] }, event);
}

/** Substitutes are asked as soon as who they stand in for is. */
export function withSubstitutesAsked(
  participant: Participant,
  { contactId }: Pick<NewContact, 'contactId'>,
): Participant {
  if (!participant.contacts.some(({ substituteOf }) => substituteOf === contactId)) return participant;
  const contacts = participant.contacts.map((one) =>
    one.substituteOf === contactId ? { ...one, isAsked: true } : one,
  );
  return { ...participant, contacts };
}

function isOf(one: Absence, { contactId, days }: EventOf<'AbsenceChanged'>): boolean {
  return one.contactId === contactId && one.from === days.from;
}

/** Somebody who stood in before keeps the link of that time. */
function withSubstitute(participant: Participant, { contactId, substitute }: EventOf<'SubstituteNamed'>): Participant {
  const { contacts } = participant;
  if (contacts.some((one) => one.isLive && one.contactId === substitute.contactId)) return participant;
  const isAsked = contacts.some((one) => one.isLive && one.contactId === contactId && one.isAsked);
  const added = { ...substitute, isAsked, isLive: true, isUnreachable: false, substituteOf: contactId };
  return withSignable({ ...participant, contacts: [...contacts, added] }, [substitute.textVersionId]);
}
