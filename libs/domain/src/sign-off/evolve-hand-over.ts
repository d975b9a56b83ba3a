import type { NewContact } from '../dossier/commands';
import type { HandOverRequest, Participant, ParticipantContact } from '../dossier/dossier';
import type { EventOf } from '../dossier/events';
import type { RowId } from '../primitives/ids';
import { withoutAbsencesOf } from './absence-days';
import { withSignable } from './evolve-aftermath';

/** The participant after a hand-over to a colleague was asked, made or refused. */
export function evolveHandOver(
  participant: Participant,
  event: EventOf<'HandOverAsked' | 'HandedOver' | 'HandOverRefused'>,
): Participant {
  switch (event.type) {
    case 'HandOverAsked': {
      const { rowId, contactId, replacement, days } = event;
      const request = { rowId, contactId, replacement, ...(days !== undefined && { days }) };
      return { ...participant, handOvers: [...(participant.handOvers ?? []), request] };
    }
    case 'HandedOver':
      return withReplacement(
        retired(withoutAbsencesOf(withoutRequestsOf(participant, event), event.contactId), event),
        event,
      );
    case 'HandOverRefused':
      return withoutRequest(participant, event.rowId);
  }
}

/** With one contact more, who signs what the one before was asked to. */
export function withReplacement(
  participant: Participant,
  { replacement, isTakingOver = false }: { readonly replacement: NewContact; readonly isTakingOver?: boolean },
): Participant {
  const added: ParticipantContact = { ...replacement, isAsked: isTakingOver, isLive: true, isUnreachable: false };
  return withSignable({ ...participant, contacts: [...participant.contacts, added] }, [replacement.textVersionId]);
}

function retired(participant: Participant, { contactId, replacement }: EventOf<'HandedOver'>): Participant {
  const contacts = participant.contacts.map((contact) =>
    contact.contactId === contactId && contact.isLive
      ? { ...contact, isLive: false, handedTo: replacement.contactId }
      : contact,
  );
  return { ...participant, contacts };
}

/** Without the hand-overs that waited of a contact who is there no more. */
export function withoutRequestsOf(
  participant: Participant,
  gone: { readonly contactId: HandOverRequest['contactId'] },
): Participant {
  return withoutRequests(participant, ({ contactId }) => contactId === gone.contactId);
}

/** Without one hand-over that waited. */
export function withoutRequest(participant: Participant, decided: RowId | null): Participant {
  return withoutRequests(participant, ({ rowId }) => rowId === decided);
}

function withoutRequests(participant: Participant, isOver: (request: HandOverRequest) => boolean): Participant {
  const { handOvers, ...others } = participant;
  const left = (handOvers ?? []).filter((one) => !isOver(one));
  return left.length === 0 ? others : { ...others, handOvers: left };
}
