import { earliestToday } from '../deadlines/civil-day';
import type { DossierEvent, UncountedReason } from '../dossier/events';
import { isSubmitted } from '../dossier/lookups';
import { successionOf } from '../dossier/participants';
import { isWithdrawn } from './aftermath';
import type { ContactId } from '../primitives/ids';
import { namingProblem, substituteNamed } from './absences';
import type { Reply, Scene } from './receive-answer';
import { hasAnswer } from './standing';

// What the holder of a link does beside answering: it hands over to a colleague, or takes its answer back.

/**
 * The question goes over to a colleague at once when that is somebody of the organisation itself; otherwise it waits for
 * the coordinator, and the old link stays what it was. Source: `domain.md` 4.4, delegate.
 */
export function handedOver(scene: Scene, reply: Reply<'handOver'>): readonly DossierEvent[] {
  const { dossier, participant, answer, at } = scene;
  const { contactId, rowId } = answer;
  const old = participant.contacts.find((contact) => contact.contactId === contactId && contact.isLive);
  if (old === undefined || contactId === null) return [keptFor(scene, 'contactGone')];
  if (reply.days !== undefined || old.substituteOf !== undefined) return [substituted(scene, reply, contactId)];
  const { replacement } = reply;
  const about = { at, participantId: participant.id, contactId, rowId, replacement };
  if (!reply.isInside) return [{ ...about, type: 'HandOverAsked' }];
  const { isTakingOver, invitation } = successionOf(dossier, participant, { at, old, replacement });
  return [{ ...about, type: 'HandedOver', by: null, reasonTextId: null, ...isTakingOver }, ...invitation];
}

/** As `handedOver`, for some days: the holder keeps the link, and the days are judged by the moment of receipt. */
function substituted(scene: Scene, reply: Reply<'handOver'>, contactId: ContactId): DossierEvent {
  const { participant, answer, at } = scene;
  const { replacement, days } = reply;
  if (days === undefined) return keptFor(scene, 'substituteNotPossible');
  const naming = { at: answer.receivedAt, contactId, substitute: replacement, days };
  if (namingProblem(participant, naming) !== null) return keptFor(scene, 'substituteNotPossible');
  const { rowId } = answer;
  if (!reply.isInside)
    return { at, type: 'HandOverAsked', participantId: participant.id, contactId, rowId, replacement, days };
  return substituteNamed(participant, { ...naming, at }, { by: null, rowId });
}

/**
 * The municipality takes back what it answered, all of it: a signature of one and not of the other is no answer. Before
 * the filing the quorum is counted anew; after it the funder must be told. Source: `domain.md` 4.4, withdrawal.
 */
export function withdrawn(scene: Scene, reply: Reply<'withdrawal'>): DossierEvent {
  const { dossier, participant, answer, at } = scene;
  if (!hasAnswer(participant) || isWithdrawn(participant)) return keptFor(scene, 'nothingToWithdraw');
  return {
    at,
    type: 'SignOffWithdrawn',
    by: null,
    participantId: participant.id,
    on: earliestToday(answer.receivedAt),
    isAfterSubmission: isSubmitted(dossier),
    reasonTextId: reply.textId,
    link: { rowId: answer.rowId, contactId: answer.contactId },
  };
}

function keptFor({ participant, answer, at }: Scene, reason: UncountedReason): DossierEvent {
  return { at, type: 'AnswerKeptUncounted', participantId: participant.id, answer, reason };
}
