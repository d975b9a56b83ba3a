import type { SignOffRoundRule } from '../calls/call-rules';
import type { Participant, ParticipantContact, Slot, SlotAnswer } from '../dossier/dossier';
import { isContested, validAnswer } from './slot';

/** Where one participant stands in the round. Only `agreed` counts towards a quorum. */
export type Standing =
  | 'unanswered'
  | 'named'
  | 'question'
  | 'agreed'
  | 'mandateMissing'
  | 'conditionOpen'
  | 'conditionRefused'
  | 'declined'
  | 'conflict'
  | 'dropped';

/** The signatory slots that the round asks for. */
export function slotsOf(round: SignOffRoundRule): readonly Slot[] {
  return round.slots === 2 ? [1, 2] : [1];
}

/**
 * Where a participant stands, derived from its answers.
 *
 * A contradiction outranks everything, since nobody may lose by it; then a refusal of any slot; then what is missing.
 * Source: life of one sign-off, `domain.md` 4.4.
 */
export function standingOf(participant: Participant, round: SignOffRoundRule): Standing {
  if (participant.isDropped) return 'dropped';
  const slots = slotsOf(round).map((slot) => participant.slots[slot]);
  if (slots.some(isContested)) return 'conflict';
  const answers = slots.map(validAnswer).filter((answer) => answer !== null);
  if (answers.some((answer) => answer.decision === 'decline')) return 'declined';
  if (answers.length < slots.length) return waitingStanding(participant);
  return standingOfComplete(answers, round);
}

/** True when the participant's legal unit signs: the only standing that a quorum counts. */
export function isCounted(participant: Participant, round: SignOffRoundRule): boolean {
  return standingOf(participant, round) === 'agreed';
}

/** True when nothing more is expected of the participant unless it changes its mind. */
export function isAnswered(participant: Participant, round: SignOffRoundRule): boolean {
  return !['unanswered', 'named', 'question', 'conditionRefused', 'dropped'].includes(standingOf(participant, round));
}

/**
 * The contacts that a reminder goes to: live and reachable ones of slots that nobody answered.
 *
 * Empty for a participant that answered, asked a question or was dropped. One that named a day is reminded when its own
 * plan says so; one whose condition was refused is asked again.
 */
export function contactsToRemind(participant: Participant, round: SignOffRoundRule): readonly ParticipantContact[] {
  if (isAnswered(participant, round) || participant.isDropped || participant.openQuestions.length > 0) return [];
  const openSlots = slotsOf(round).filter((slot) => isSlotOpen(participant, slot));
  return participant.contacts.filter(
    (contact) => contact.isLive && contact.isAsked && !contact.isUnreachable && openSlots.includes(contact.slot),
  );
}

function isSlotOpen(participant: Participant, slot: Slot): boolean {
  const answer = validAnswer(participant.slots[slot]);
  return answer === null || answer.condition === 'refused';
}

function waitingStanding(participant: Participant): Standing {
  if (participant.openQuestions.length > 0) return 'question';
  return participant.named === null ? 'unanswered' : 'named';
}

function standingOfComplete(answers: readonly SlotAnswer[], round: SignOffRoundRule): Standing {
  if (answers.some((answer) => answer.condition === 'refused')) return 'conditionRefused';
  if (answers.some((answer) => answer.condition === 'open')) return 'conditionOpen';
  const needed = round.mandates.filter((mandate) => mandate.isNeededToCount);
  const isGiven = answers.every((answer) => needed.every((mandate) => answer.mandates[mandate.id] === true));
  return isGiven ? 'agreed' : 'mandateMissing';
}
