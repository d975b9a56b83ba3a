import type { Dossier, Participant, ParticipantContact } from '../dossier/dossier';
import type { DossierEvent, EventOf } from '../dossier/events';
import type { ContactId } from '../primitives/ids';
import { isLasting } from './address-fault';

/** A task for the coordinator; a contact gets no mail any more only when the next one would fail as well. */
export function mailFailed(dossier: Dossier, event: EventOf<'MailFailed'>): Dossier {
  const { mailKey, contactId, participantId, reason } = event;
  const failed = withDoubt({ ...dossier, failedMails: { ...dossier.failedMails, [mailKey]: contactId } }, event);
  const participant = participantId === null ? undefined : dossier.participants[participantId];
  if (participant === undefined || contactId === null || !isLasting(reason)) return failed;
  const change = { isUnreachable: true, ...(reason !== undefined && { isUnreachableUntilHeard: true as const }) };
  const unreachable = withContact(participant, contactId, change);
  return { ...failed, participants: { ...failed.participants, [participant.id]: unreachable } };
}

/** Without the failed mails of which this is so: nobody has to do anything about them. */
export function withoutFailed(dossier: Dossier, isGone: (mailKey: string) => boolean): Dossier {
  const failedMails = Object.fromEntries(Object.entries(dossier.failedMails).filter(([key]) => !isGone(key)));
  const doubtful = dossier.doubtfulMails?.filter((key) => key in failedMails);
  return { ...dossier, failedMails, ...(doubtful !== undefined && { doubtfulMails: doubtful }) };
}

/** Nothing is left to do about it; its reader gets mail again where somebody says so, or sent it again. */
export function failureSettled(dossier: Dossier, event: EventOf<'FailedMailAcknowledged' | 'MailSentAgain'>): Dossier {
  const contactId = dossier.failedMails[event.mailKey] ?? null;
  const settled = withoutFailed(dossier, (key) => key === event.mailKey);
  const isReachable = event.type === 'MailSentAgain' || event.isReachable === true;
  if (contactId === null || !isReachable) return settled;
  const participants = Object.entries(settled.participants).map(
    ([id, one]) => [id, { ...one, contacts: one.contacts.map((contact) => reachable(contact, contactId)) }] as const,
  );
  return { ...settled, participants: Object.fromEntries(participants) };
}

function reachable(contact: ParticipantContact, contactId: ContactId | null): ParticipantContact {
  if (contact.contactId !== contactId) return contact;
  const { isUnreachableUntilHeard: _, ...others } = contact;
  return { ...others, isUnreachable: false };
}

function withDoubt(dossier: Dossier, { mailKey, reason }: EventOf<'MailFailed'>): Dossier {
  const others = dossier.doubtfulMails?.filter((key) => key !== mailKey);
  if (reason === 'unknown') return { ...dossier, doubtfulMails: [...(others ?? []), mailKey] };
  return others === undefined ? dossier : { ...dossier, doubtfulMails: others };
}

/** Whoever answers by a personal link read a mail: it can be reached after all. */
export function withHeardOf(participant: Participant, event: DossierEvent): Participant {
  switch (event.type) {
    case 'AnswerReceived':
    case 'AnswerSeconded':
    case 'AnswersConflicted':
    case 'DayNamed':
    case 'QuestionAsked':
      return event.contactId === null || event.enteredBy !== null
        ? participant
        : { ...participant, contacts: participant.contacts.map((one) => heardOf(one, event.contactId)) };
    default:
      return participant;
  }
}

function heardOf(contact: ParticipantContact, contactId: ContactId | null): ParticipantContact {
  return contact.isUnreachableUntilHeard === true ? reachable(contact, contactId) : contact;
}

export function withContact(
  participant: Participant,
  contactId: ContactId,
  change: Partial<ParticipantContact>,
): Participant {
  const contacts = participant.contacts.map((contact) =>
    contact.contactId === contactId && contact.isLive ? { ...contact, ...change } : contact,
  );
  return { ...participant, contacts };
}
