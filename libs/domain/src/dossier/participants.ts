import { figuresOfAmount } from '../calls/amount-rule';
import { figuresOfQuorum } from '../calls/quorum-rule';
import { isSuccessorAwaited } from '../municipalities/successor';
import type { ParticipantId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { isAnnulled, isCounted, isOnlooker, isSignatory } from '../sign-off/standing';
import type { CoordinatorCommand, NewContact, NewParticipant } from './commands';
import type { Dossier, Participant, ParticipantContact } from './dossier';
import type { DossierEvent } from './events';
import { isFiled } from '../steps/submission';
import { activeParticipants, isRoundOpen, isRoundWaiting, roundOf } from './lookups';
import type { DecideResult } from './outcome';
import { accepted, refused, unless } from './outcome';
import { participantProblem } from './participant-problem';
import type { Rejection } from './rejections';

type Command<Type extends CoordinatorCommand['type']> = Extract<CoordinatorCommand, { type: Type }> & {
  readonly at: Instant;
};

/** Once the file in force has gone, its participants stand; null while they can change. */
function filedProblem(dossier: Dossier): Rejection | null {
  return isFiled(dossier) ? { code: 'DossierIsSubmitted' } : null;
}

/** What `decide` says about a participant that takes part, or why there is none to decide about. */
export function withParticipant(
  dossier: Dossier,
  participantId: ParticipantId,
  decide: (participant: Participant) => DecideResult,
): DecideResult {
  const participant = dossier.participants[participantId];
  const problem = participantProblem(dossier, participantId);
  return participant === undefined || problem !== null
    ? refused(problem ?? { code: 'NotAParticipant', participantId })
    : decide(participant);
}

/** What is wrong with a unit that is to take part: nobody to ask, or a figure that the rules count is unknown. */
export function newParticipantProblem(dossier: Dossier, participant: NewParticipant): Rejection | null {
  const { unitId } = participant;
  const isKnown = dossier.participants[participant.id] !== undefined;
  if (isKnown || activeParticipants(dossier).some((other) => other.unitId === unitId))
    return { code: 'SameUnitTwice', unitId };
  const isAsked = participant.role === undefined || participant.role === 'signatory';
  if (isAsked && participant.contacts.length === 0) return { code: 'ParticipantWithoutContact', unitId };
  const needed = isEverCounted(dossier, participant) ? figuresNeeded(dossier) : [];
  const missing = needed.find((figure) => participant.figures[figure] === undefined);
  return missing === undefined ? null : { code: 'FigureMissing', unitId, figure: missing };
}

export function addParticipant(command: Command<'AddParticipant'>, dossier: Dossier): DecideResult {
  const { at, by, participant, reasonTextId } = command;
  const problems = [filedProblem(dossier), newParticipantProblem(dossier, participant), tooLate(dossier, participant)];
  return unless(problems, () => accepted({ at, type: 'ParticipantAdded', by, participant, reasonTextId }));
}

/**
 * Nobody is invited to an answer that would be kept and not counted: the closing date is moved first. Who signs nothing can
 * join at any time. Source: `domain.md` 4.4, late.
 */
function tooLate(dossier: Dossier, participant: NewParticipant): Rejection | null {
  const isOver = roundOf(dossier) !== null && !isRoundOpen(dossier) && !isRoundWaiting(dossier);
  return isOver && isSignatory(participant) ? { code: 'RoundIsClosed' } : null;
}

export function dropParticipant(command: Command<'DropParticipant'>, dossier: Dossier): DecideResult {
  const { at, by, participantId, reasonTextId } = command;
  const problem = participantProblem(dossier, participantId) ?? droppingProblem(dossier, participantId);
  return unless([problem], () => accepted({ at, type: 'ParticipantDropped', by, participantId, reasonTextId }));
}

/**
 * Why a participant cannot be dropped; null when it can. Once the file has gone, who agreed stands in it and can only
 * withdraw; a silent one can go, or a contract that all sign would wait for it for ever.
 */
export function droppingProblem(dossier: Dossier, participantId: ParticipantId): Rejection | null {
  const participant = dossier.participants[participantId];
  const round = roundOf(dossier);
  const standsInFile = participant === undefined || round === null || isCounted(participant, round);
  return standsInFile ? filedProblem(dossier) : null;
}

/**
 * The old link dies with this; whoever takes over gets an invitation of its own when the first ones have left, and none once
 * nothing is asked any more: a day to answer by that has passed is no question. Source: `domain.md` 4.4, contact leaves.
 */
export function replaceContact(command: Command<'ReplaceContact'>, dossier: Dossier): DecideResult {
  const { at, by, participantId, contactId, replacement } = command;
  return unless([participantProblem(dossier, participantId)], () => {
    const participant = dossier.participants[participantId];
    const old = participant?.contacts.find((contact) => contact.contactId === contactId && contact.isLive);
    // A substitute is there for who is away: another one is named instead.
    if (participant === undefined || old === undefined || old.substituteOf !== undefined)
      return refused({ code: 'NotAContact', participantId });
    const { isTakingOver, invitation } = successionOf(dossier, participant, { at, old, replacement });
    const replaced = { by, participantId, contactId, replacement, ...isTakingOver };
    return accepted({ at, type: 'ContactReplaced', ...replaced }, ...invitation);
  });
}

/** What follows when one contact takes the place of another: an invitation, or only that it takes over. */
export function successionOf(
  dossier: Dossier,
  participant: Participant,
  change: { readonly at: Instant; readonly old: ParticipantContact; readonly replacement: NewContact },
): { readonly isTakingOver: { readonly isTakingOver?: true }; readonly invitation: readonly DossierEvent[] } {
  const { at, old, replacement } = change;
  const isTakingOver = old.isAsked && !isStillAsked(dossier, participant);
  const isInvited = !isTakingOver && isInvitationOut(dossier, participant);
  const invited = { at, type: 'SignOffRequested' as const, participantId: participant.id, contact: replacement };
  return { isTakingOver: isTakingOver ? { isTakingOver } : {}, invitation: isInvited ? [invited] : [] };
}

/** The first invitations have left, and the participant is one of those who sign. */
function isInvitationOut(dossier: Dossier, participant: Participant): boolean {
  return dossier.plan !== null && isAnybodyAsked(dossier) && isSignatory(participant);
}

/** While the round is open; after it only of whoever must decide again, or came in the place of others by a merger after it. */
export function isStillAsked(dossier: Dossier, participant: Participant): boolean {
  return isRoundOpen(dossier) || isAnnulled(participant) || isSuccessorAwaited(dossier, participant);
}

/**
 * Invitations to every live contact that has none yet; decided once the plan that they quote is there. A call without a
 * round asks nobody, and a partner that takes part without signing is not asked.
 */
export function invitationsDue(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  if (!isAnybodyAsked(dossier)) return [];
  return activeParticipants(dossier)
    .filter(isSignatory)
    .flatMap((participant) =>
      participant.contacts
        .filter((contact) => contact.isLive && !contact.isAsked && contact.substituteOf === undefined)
        .map((contact) => ({
          at,
          type: 'SignOffRequested' as const,
          participantId: participant.id,
          contact: newContactOf(contact),
        })),
    );
}

function isAnybodyAsked(dossier: Dossier): boolean {
  return roundOf(dossier) !== null && !isRoundWaiting(dossier);
}

export function participantOf(joined: NewParticipant): Participant {
  return {
    id: joined.id,
    unitId: joined.unitId,
    figures: joined.figures,
    tags: joined.tags,
    contacts: joined.contacts.map(contactOf),
    slots: { 1: { answers: [] }, 2: { answers: [] } },
    extendedTo: null,
    named: null,
    openQuestions: [],
    remindedOffsets: [],
    remindersSent: 0,
    isDropped: false,
    ...(joined.role !== undefined && { role: joined.role }),
    ...(joined.meetings !== undefined && { meetings: joined.meetings }),
  };
}

export function contactOf(contact: NewContact): ParticipantContact {
  return { ...contact, isAsked: false, isLive: true, isUnreachable: false };
}

function newContactOf({ contactId, slot, linkId, textVersionId }: ParticipantContact): NewContact {
  return { contactId, slot, linkId, textVersionId };
}

/** Where people sign, only they count; a call without a round counts who takes part. Source: `domain.md` 4.3. */
function isEverCounted(dossier: Dossier, participant: NewParticipant): boolean {
  return roundOf(dossier) === null ? !isOnlooker(participant) : isSignatory(participant);
}

/** What the rules of the call count with: whoever joins and can be counted must have each of them. */
function figuresNeeded({ call }: Dossier): readonly string[] {
  if (call === null) return [];
  return [...figuresOfQuorum(call.quorum), ...(call.amount === null ? [] : figuresOfAmount(call.amount))];
}
