import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, isRoundOpen, roundOf } from '../dossier/lookups';
import type { ContactId, ParticipantId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { isOnDuty } from '../sign-off/absence-days';
import { lastMeetingOf } from '../sign-off/last-meeting';
import { isAnswered } from '../sign-off/standing';

/** Who of one participant is told that a day changed. */
export interface WaitingContacts {
  readonly participantId: ParticipantId;
  readonly contactIds: readonly ContactId[];
}

/** Those who were asked, still have to answer and can be reached at `at`; nobody once the round is over. */
export function waitingContacts(
  dossier: Dossier,
  at: Instant,
  isConcerned: (participant: Participant) => boolean = () => true,
): readonly WaitingContacts[] {
  const round = roundOf(dossier);
  if (round === null || !isRoundOpen(dossier)) return [];
  return activeParticipants(dossier)
    .filter((participant) => !isAnswered(participant, round) && isConcerned(participant))
    .map((participant) => ({
      participantId: participant.id,
      contactIds: participant.contacts
        .filter((contact) => contact.isLive && contact.isAsked && !contact.isUnreachable)
        .filter((contact) => isOnDuty(participant, contact, at))
        .map((contact) => contact.contactId),
    }))
    .filter(({ contactIds }) => contactIds.length > 0);
}

/** An extension, or the last useful meeting of its own calendar: the common due day does not concern it. */
export function hasOwnDue(dossier: Dossier, participant: Participant): boolean {
  return participant.extendedTo !== null || lastMeetingOf(dossier, participant) !== null;
}
