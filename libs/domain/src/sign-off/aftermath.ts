import type { CoordinatorCommand, NewTextVersion } from '../dossier/commands';
import type { Aftermath, Dossier, Participant } from '../dossier/dossier';
import type { DossierEvent } from '../dossier/events';
import { activeParticipants, isRoundOpen, isSubmitted, roundOf } from '../dossier/lookups';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused } from '../dossier/outcome';
import { withParticipant } from '../dossier/participants';
import type { Rejection } from '../dossier/rejections';
import { earliestToday, latestToday } from '../deadlines/civil-day';
import type { ContactId, TextVersionId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import { isOnDuty } from './absence-days';
import { hasAnswer, isAnnulled, standingOf } from './standing';

type Command<Type extends CoordinatorCommand['type']> = Extract<CoordinatorCommand, { type: Type }> & {
  readonly at: Instant;
};

export const NO_AFTERMATH: Aftermath = {
  withdrawnOn: null,
  annulledOn: null,
  ratification: null,
  mustSign: null,
  proof: null,
  isFunderToBeTold: false,
};

/**
 * A given answer is taken back, or the decision behind it is undone. Before the filing the quorum is counted anew; after
 * it the funder must be told. Source: `domain.md` 4.4 withdrawal and annulment, 5 cases 8 and 9.
 */
export function undoSignOff(command: Command<'WithdrawSignOff' | 'AnnulSignOff'>, dossier: Dossier): DecideResult {
  const { at, by, participantId, on, reasonTextId } = command;
  return withParticipant(dossier, participantId, (participant) => {
    const problem = undoingProblem(command, participant);
    if (problem !== null) return refused(problem);
    const type = command.type === 'WithdrawSignOff' ? 'SignOffWithdrawn' : 'SignOffAnnulled';
    return accepted({ at, type, by, participantId, on, isAfterSubmission: isSubmitted(dossier), reasonTextId });
  });
}

function undoingProblem(
  { at, type, on, participantId }: Command<'WithdrawSignOff' | 'AnnulSignOff'>,
  participant: Participant,
): Rejection | null {
  const isTaken = type === 'WithdrawSignOff' && isWithdrawn(participant);
  if (!hasAnswer(participant) || isTaken) return { code: 'NothingSigned', participantId };
  if (on > latestToday(at)) return { code: 'DecisionInTheFuture', decidedOn: on };
  const answeredOn = firstAnswerOn(participant);
  const isTooEarly = answeredOn !== null && on < answeredOn;
  return isTooEarly ? { code: 'BeforeTheAnswer', participantId, on, answeredOn } : null;
}

/** The day of the first answer by a link; null with paper, which is entered later than it was written. */
function firstAnswerOn({ slots }: Participant): LocalDate | null {
  const answers = Object.values(slots).flatMap((slot) => slot.answers);
  if (answers.some(({ channel }) => channel === 'paper')) return null;
  const days = answers.map(({ receivedAt }) => earliestToday(receivedAt)).sort();
  return days[0] ?? null;
}

/** The organ could not treat the point. Reminders stop until the new meeting, if one is known. Source: 5 case 10. */
export function recordNotTreated(command: Command<'RecordNotTreated'>, dossier: Dossier): DecideResult {
  const { at, by, participantId, organ, meetingOn, nextOn, noteTextId } = command;
  return withParticipant(dossier, participantId, () => {
    if (meetingOn > latestToday(at)) return refused({ code: 'MeetingInTheFuture', meetingOn });
    if (nextOn !== null && nextOn <= meetingOn) return refused({ code: 'NextMeetingNotLater', meetingOn, nextOn });
    return accepted({ at, type: 'OrganDidNotTreat', by, participantId, organ, meetingOn, nextOn, noteTextId });
  });
}

/** A second decision, linked to the first, with its own date; it may fail. Source: `domain.md` 2.0.2, 4.4 ratification. */
export function recordRatification(command: Command<'RecordRatification'>, dossier: Dossier): DecideResult {
  const { at, by, participantId, organ, on, noteTextId } = command;
  const round = roundOf(dossier);
  return withParticipant(dossier, participantId, (participant) => {
    const isAwaited = round !== null && standingOf(participant, round) === 'ratificationOpen';
    if (!isAwaited) return refused({ code: 'NoRatificationAwaited', participantId });
    if (on > latestToday(at)) return refused({ code: 'DecisionInTheFuture', decidedOn: on });
    const type = command.isRatified ? 'SignOffRatified' : 'RatificationRefused';
    return accepted({ at, type, by, participantId, organ, on, isAfterSubmission: isSubmitted(dossier), noteTextId });
  });
}

export function recordProof(command: Command<'RecordProof'>, dossier: Dossier): DecideResult {
  const { at, by, participantId, proof } = command;
  return withParticipant(dossier, participantId, (participant) =>
    hasAnswer(participant)
      ? accepted({ at, type: 'ProofRecorded', by, participantId, proof })
      : refused({ code: 'NothingSigned', participantId }),
  );
}

export function recordFunderTold(command: Command<'RecordFunderTold'>, dossier: Dossier): DecideResult {
  const { at, by, participantId, noteTextId } = command;
  const participant = dossier.participants[participantId];
  return participant?.aftermath?.isFunderToBeTold === true
    ? accepted({ at, type: 'FunderTold', by, participantId, noteTextId })
    : refused({ code: 'NothingToTellFunder', participantId });
}

/**
 * Those who refused are asked again because what they refused has changed; those whose decision was annulled, also when
 * the round is over. Source: `domain.md` 5 cases 3 and 8.
 */
export function askAgain(command: Command<'AskAgain'>, dossier: Dossier): DecideResult {
  const { at, by, participantIds, reasonTextId } = command;
  const events = activeParticipants(dossier)
    .filter((participant) => participantIds.includes(participant.id) && canBeAskedAgain(dossier, participant))
    .map((participant): DossierEvent => ({
      at,
      type: 'AskedAgain',
      by,
      participantId: participant.id,
      contactIds: reachable(participant, at),
      reasonTextId,
    }));
  if (events.length > 0) return accepted(...events);
  return refused({ code: isRoundOpen(dossier) ? 'NobodyToAskAgain' : 'RoundIsClosed' });
}

/** Whether there is an answer to ask for anew, or one that was annulled and not taken again. */
export function canBeAskedAgain(dossier: Dossier, participant: Participant): boolean {
  return isAnnulled(participant) || (isRoundOpen(dossier) && hasAnswer(participant));
}

/** The municipality took its answers back, and has not decided anew since. */
export function isWithdrawn({ aftermath }: Participant): boolean {
  return (aftermath?.withdrawnOn ?? null) !== null;
}

/** A new text version. Only those whose part changed sign again; what they signed stays what it was. Source: 4.4. */
export function publishText(command: Command<'PublishText'>, dossier: Dossier): DecideResult {
  const { at, by, versions, reasonTextId } = command;
  const events: DossierEvent[] = [];
  for (const version of versions) {
    const { participantId, textVersionId, needsSignature, inOtherLanguage } = version;
    const participant = activeParticipants(dossier).find(({ id }) => id === participantId);
    if (participant === undefined) return refused({ code: 'NotAParticipant', participantId });
    if (isReadByAll(participant, version)) return refused({ code: 'SameText', participantId });
    const contactIds = version.isTold === false ? [] : reachable(participant, at);
    events.push({
      at,
      type: 'TextPublished',
      by,
      participantId,
      contactIds,
      textVersionId,
      needsSignature,
      ...(inOtherLanguage !== undefined && { inOtherLanguage }),
      ...(isSubmitted(dossier) && { isAfterSubmission: true as const }),
      reasonTextId,
    });
  }
  return events.length === 0 ? refused({ code: 'NothingToRemind' }) : accepted(...events);
}

function isReadByAll({ contacts }: Participant, version: NewTextVersion): boolean {
  return contacts
    .filter(({ isLive }) => isLive)
    .every(({ contactId, textVersionId }) => textVersionId === textFor(contactId, version));
}

/** Which text a contact reads once a version is published. */
export function textFor(
  contactId: ContactId,
  { textVersionId, inOtherLanguage }: Pick<NewTextVersion, 'textVersionId' | 'inOtherLanguage'>,
): TextVersionId {
  return inOtherLanguage?.find((one) => one.contactId === contactId)?.textVersionId ?? textVersionId;
}

function reachable(participant: Participant, at: Instant): readonly ContactId[] {
  return participant.contacts
    .filter((contact) => contact.isLive && contact.isAsked && !contact.isUnreachable)
    .filter((contact) => isOnDuty(participant, contact, at))
    .map((contact) => contact.contactId);
}
