import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import { activeParticipants, answerOfRow, isRoundOpen, roundOf } from '../dossier/lookups';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused } from '../dossier/outcome';
import { isWithdrawn } from './aftermath';
import { withParticipant } from '../dossier/participants';
import type { Instant } from '../primitives/instant';
import { contestedSlots } from './signatures';
import { suspendedProblem } from '../suspension/suspend-clock';
import { stillRound } from '../suspension/suspension';
import { contactsToRemind } from './standing';

type Command<Type extends CoordinatorCommand['type']> = Extract<CoordinatorCommand, { type: Type }> & {
  readonly at: Instant;
};

/** A condition counts only when the coordinator accepts it; refused, the municipality is asked again. */
export function decideCondition(command: Command<'DecideCondition'>, dossier: Dossier): DecideResult {
  const { at, by, participantId, rowId, reasonTextId } = command;
  return withParticipant(dossier, participantId, (participant) => {
    const found = answerOfRow(participant, rowId);
    const isOpen = found?.answer.condition === 'open' && !isWithdrawn(participant);
    if (!isOpen) return refused({ code: 'NoOpenCondition', rowId });
    const type = command.isAccepted ? 'ConditionAccepted' : 'ConditionRefused';
    return accepted({ at, type, by, participantId, slot: found.slot, rowId, reasonTextId });
  });
}

/** The coordinator says which of the contradicting answers stands; the last one never wins by itself. */
export function settleConflict(command: Command<'SettleConflict'>, dossier: Dossier): DecideResult {
  const { at, by, participantId, slot, rowId, reasonTextId } = command;
  return withParticipant(dossier, participantId, (participant) => {
    const state = participant.slots[slot];
    if (!contestedSlots(participant, roundOf(dossier)).includes(slot))
      return refused({ code: 'NoConflict', participantId });
    if (!state.answers.some((answer) => answer.rowId === rowId)) return refused({ code: 'NoSuchAnswer', rowId });
    return accepted({ at, type: 'ConflictSettled', by, participantId, slot, rowId, reasonTextId });
  });
}

/** The questions of one participant are answered in the order in which they came. */
export function answerQuestion(command: Command<'AnswerQuestion'>, dossier: Dossier): DecideResult {
  const { at, by, participantId, answerTextId } = command;
  return withParticipant(dossier, participantId, (participant) => {
    const [rowId] = participant.openQuestions;
    if (rowId === undefined) return refused({ code: 'NoOpenQuestion', participantId });
    return accepted({ at, type: 'QuestionAnswered', by, participantId, rowId, answerTextId });
  });
}

/** An extra reminder by hand; like the planned ones it only reaches those who still have to answer. */
export function remindNow(command: Command<'RemindNow'>, dossier: Dossier): DecideResult {
  const { at, by } = command;
  const round = roundOf(dossier);
  if (round === null || !isRoundOpen(dossier)) return refused({ code: 'RoundIsClosed' });
  const still = suspendedProblem(stillRound(dossier));
  if (still !== null) return refused(still);
  const events = activeParticipants(dossier)
    .filter((participant) => command.participantIds.includes(participant.id))
    .map((participant) => ({ participant, contacts: contactsToRemind(participant, round, at) }))
    .filter(({ contacts }) => contacts.length > 0)
    .map(({ participant, contacts }) => ({
      at,
      type: 'SignOffReminderDue' as const,
      participantId: participant.id,
      contactIds: contacts.map((contact) => contact.contactId),
      reminder: null,
      number: participant.remindersSent + 1,
      by,
    }));
  return events.length === 0 ? refused({ code: 'NothingToRemind' }) : accepted(...events);
}
