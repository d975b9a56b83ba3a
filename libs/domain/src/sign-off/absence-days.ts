import type { Absence, Participant, ParticipantContact } from '../dossier/participant';
import type { ContactId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { isBefore } from '../primitives/instant';

// Who stands in for whom at one instant. The days became instants when they were named: the core has no calendar.

/** The absences of a contact that are not over at `at`, the earliest first. */
export function absencesAhead(participant: Participant, contactId: ContactId, at: Instant): readonly Absence[] {
  return (participant.absences ?? [])
    .filter((one) => one.contactId === contactId && isBefore(at, one.endsAt))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/** The days on which this contact was or is a substitute, the earliest first; none for who was asked itself. */
export function daysAsSubstitute(participant: Participant, contact: ParticipantContact): readonly Absence[] {
  return (participant.absences ?? [])
    .filter(({ contactId, substituteId }) => contactId === contact.substituteOf && substituteId === contact.contactId)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/** Whether a contact may act at `at`: a substitute on its days only, whoever was asked itself at any time. */
export function isOnDuty(participant: Participant, contact: ParticipantContact, at: Instant): boolean {
  if (contact.substituteOf === undefined) return true;
  return daysAsSubstitute(participant, contact).some((one) => isCovering(one, at));
}

/** As `isOnDuty`, of the holder of a link; true for a link that the dossier does not know. */
export function isLinkOnDuty(participant: Participant | undefined, linkId: string, at: Instant): boolean {
  const contact = participant?.contacts.find((one) => one.linkId === linkId);
  return participant === undefined || contact === undefined || isOnDuty(participant, contact, at);
}

/**
 * Of those who could be written to about silence, whom it reaches at `at`: a substitute on its days instead of who is
 * away. With no substitute among them (its mail bounced, or it needs to say nothing) who is away hears of it itself.
 */
export function onDutyAt(
  participant: Participant,
  contacts: readonly ParticipantContact[],
  at: Instant,
): readonly ParticipantContact[] {
  const present = contacts.filter((contact) => isOnDuty(participant, contact, at));
  const covered = new Set(present.flatMap(({ substituteOf }) => substituteOf ?? []));
  return present.filter(({ contactId }) => !covered.has(contactId));
}

/** Whether both answer for the same signature of the same person: the person, and whoever was its substitute. */
export function isSameChair(one: ParticipantContact, other: ParticipantContact): boolean {
  return (one.substituteOf ?? one.contactId) === (other.substituteOf ?? other.contactId) && one.slot === other.slot;
}

/** Without the absences of a contact who is there no more; its substitutes have no days left, and stand in no more. */
export function withoutAbsencesOf(participant: Participant, contactId: ContactId): Participant {
  const { absences, ...others } = participant;
  if (absences === undefined) return participant;
  const left = absences.filter((one) => one.contactId !== contactId);
  const contacts = participant.contacts.map((one) =>
    one.substituteOf === contactId ? { ...one, isLive: false } : one,
  );
  return left.length === 0 ? { ...others, contacts } : { ...others, contacts, absences: left };
}

function isCovering({ startsAt, endsAt }: Absence, at: Instant): boolean {
  return !isBefore(at, startsAt) && isBefore(at, endsAt);
}
