import type { Channel, SlotAnswer, SlotState } from '../dossier/dossier';
import type { RowId } from '../primitives/ids';

/** The answer that stands, whatever its decision; null when nobody answered or when the answers contradict each other. */
export function validAnswer(slot: SlotState): SlotAnswer | null {
  return isContested(slot) ? null : (slot.answers[0] ?? null);
}

/** True when answers from different channels contradict each other and the coordinator has not settled on one. */
export function isContested(slot: SlotState): boolean {
  const [first, ...others] = slot.answers;
  return first !== undefined && others.some((other) => !sayTheSame(first, other));
}

/**
 * The slot after one more answer: it replaces the earlier one of its own channel, and what the unit inherited when others
 * merged into it, and stands beside those of other people. Source: `domain.md` 4.4 merger.
 */
export function withAnswer(slot: SlotState, answer: SlotAnswer): SlotState {
  const others = slot.answers.filter((one) => !isSameVoice(one, answer) && one.isInherited !== true);
  return { answers: [...others, answer] };
}

/** The answer whose place a new one takes: of the same link, or on paper of the same office; undefined: none. */
export function replacedBy(slot: SlotState, answer: SlotAnswer): SlotAnswer | undefined {
  return slot.answers.find((one) => isSameVoice(one, answer));
}

/** A link is one person; on paper one office is, where a call names offices. */
function isSameVoice(one: SlotAnswer, other: SlotAnswer): boolean {
  return one.channel === other.channel && (one.channel !== 'paper' || one.office === other.office);
}

export function withoutChannel(slot: SlotState, channel: Channel): SlotState {
  return { answers: slot.answers.filter((one) => one.channel !== channel) };
}

/** The slot after the coordinator settled on one answer; the others remain in the journal only. */
export function settledOn(slot: SlotState, rowId: RowId): SlotState {
  return { answers: slot.answers.filter((one) => one.rowId === rowId) };
}

export function withCondition(slot: SlotState, rowId: RowId, condition: 'accepted' | 'refused'): SlotState {
  return { answers: slot.answers.map((one) => (one.rowId === rowId ? { ...one, condition } : one)) };
}

/** Two answers with a condition never say the same: each condition is its own. */
export function sayTheSame(a: SlotAnswer, b: SlotAnswer): boolean {
  if (a.decision !== b.decision || a.decision === 'agreeWithCondition') return false;
  if (a.decision === 'decline') return true;
  return hasSameEntries(a.mandates, b.mandates) && hasSameEntries(a.values ?? {}, b.values ?? {});
}

function hasSameEntries<Value>(a: Readonly<Record<string, Value>>, b: Readonly<Record<string, Value>>): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((name) => a[name] === b[name]);
}
