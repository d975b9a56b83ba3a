import type { Aftermath, Participant } from '../dossier/dossier';
import type { EventOf } from '../dossier/events';
import { RESUME_OFFSET } from '../planning/plan';
import { NO_AFTERMATH, hasAnswer, textFor } from './aftermath';

export type AftermathEvent = EventOf<
  | 'SignOffWithdrawn'
  | 'SignOffAnnulled'
  | 'OrganDidNotTreat'
  | 'SignOffRatified'
  | 'RatificationRefused'
  | 'ProofRecorded'
  | 'FunderTold'
  | 'AskedAgain'
  | 'TextPublished'
>;

export function evolveAftermath(participant: Participant, event: AftermathEvent): Participant {
  switch (event.type) {
    case 'SignOffWithdrawn':
      return withAftermath(participant, { withdrawnOn: event.on, ...toTell(event) });
    case 'SignOffAnnulled':
      return withAftermath(askedAfresh(participant), {
        withdrawnOn: null,
        annulledOn: event.on,
        ...toTell(event),
      });
    case 'OrganDidNotTreat':
      return notTreated(participant, event);
    case 'SignOffRatified':
    case 'RatificationRefused': {
      const isRatified = event.type === 'SignOffRatified';
      const ratification = { organ: event.organ, on: event.on, isRatified };
      return withAftermath(participant, { ratification, ...(isRatified ? {} : toTell(event)) });
    }
    case 'ProofRecorded':
      return withAftermath(participant, { proof: event.proof });
    case 'FunderTold':
      return withAftermath(participant, { isFunderToBeTold: false });
    case 'AskedAgain':
      return withAftermath(askedAfresh(participant), { withdrawnOn: null, ratification: null });
    case 'TextPublished':
      return textPublished(participant, event);
  }
}

/**
 * A new answer settles what had become of the earlier one. What must be told to the funder stays to be told, and a new
 * text must still be signed by who gave the other signature.
 */
export function withFreshAnswer(participant: Participant): Participant {
  if (participant.aftermath === undefined) return participant;
  const { isFunderToBeTold, mustSign } = participant.aftermath;
  return { ...participant, aftermath: { ...NO_AFTERMATH, isFunderToBeTold, mustSign } };
}

function withAftermath(participant: Participant, change: Partial<Aftermath>): Participant {
  return { ...participant, aftermath: { ...NO_AFTERMATH, ...participant.aftermath, ...change } };
}

function toTell({ isAfterSubmission }: { readonly isAfterSubmission: boolean }): Partial<Aftermath> {
  return isAfterSubmission ? { isFunderToBeTold: true } : {};
}

/** Its answers remain in the journal; reminders that went out before do not keep new ones from leaving. */
function askedAfresh(participant: Participant): Participant {
  return { ...participant, slots: { 1: { answers: [] }, 2: { answers: [] } }, named: null };
}

function notTreated(participant: Participant, event: EventOf<'OrganDidNotTreat'>): Participant {
  const named =
    event.nextOn === null ? null : { slot: participant.named?.slot ?? 1, organ: event.organ, on: event.nextOn };
  const remindedOffsets = participant.remindedOffsets.filter((offset) => offset !== RESUME_OFFSET);
  return { ...participant, named, remindedOffsets };
}

function textPublished(participant: Participant, event: EventOf<'TextPublished'>): Participant {
  const { textVersionId } = event;
  const contacts = participant.contacts.map((contact) =>
    contact.isLive ? { ...contact, textVersionId: textFor(contact.contactId, event) } : contact,
  );
  const told = { ...participant, contacts };
  return event.needsSignature && hasAnswer(participant) ? withAftermath(told, { mustSign: textVersionId }) : told;
}
