import type { OfficeCode, SignatureRule } from '../calls/offices';
import { canSignFor, delegatorOf } from '../calls/offices';
import type { SignOffRoundRule } from '../calls/step-rules';
import type { Capacity, Participant, Slot, SlotAnswer, SlotState } from '../dossier/participant';
import { isContested, sayTheSame, validAnswer } from './slot';

/** Where one signature stands: `unfit` when somebody signed in an office that the call does not ask, and it lacks others. */
export type SlotVerdict = 'open' | 'contested' | 'refused' | 'unfit' | 'given';

/** A group that signs together; what it still needs, of whom. */
export interface MissingSignatures {
  readonly slot: Slot;
  /** Offices of which nobody answered yet, in the order of the call. */
  readonly offices: readonly OfficeCode[];
  readonly stillNeeded: number;
}

type Group = Pick<SignOffRoundRule, 'signatures'>;

/** Who signs together for this signature; null: anybody who holds the link, once. */
export function signatureRuleOf({ signatures }: Group, slot: Slot): SignatureRule | null {
  return signatures?.[slot - 1] ?? null;
}

/**
 * Where one signature stands.
 *
 * Of a group, as many different offices must agree as the call says. Whoever refuses speaks for its own office only: the
 * others go on, and their agreement counts, as long as enough offices are left that can still agree. Only when too many
 * refused is the whole signature refused. So a no beside enough yeses is no contradiction, for the call said how many
 * suffice; two yeses that do not say the same are one, as everywhere. One office that said both agreed. An answer in an
 * office that is not of the group decides nothing, neither as a yes nor as a no.
 */
export function verdictOf(state: SlotState, rule: SignatureRule | null): SlotVerdict {
  if (rule !== null) return verdictOfGroup(state, rule);
  if (isContested(state)) return 'contested';
  const answer = validAnswer(state);
  if (answer === null) return 'open';
  return answer.decision === 'decline' ? 'refused' : 'given';
}

function verdictOfGroup(state: SlotState, rule: SignatureRule): SlotVerdict {
  const agreed = agreeing(state, rule);
  const [first] = agreed;
  if (first !== undefined && agreed.some((one) => one !== first && !sayTheSame(first, one))) return 'contested';
  const offices = officesOf(agreed);
  if (offices.length >= rule.needed) return 'given';
  const refusing = officesOf(state.answers.filter(({ decision }) => decision === 'decline'));
  const isLeft = (office: OfficeCode): boolean => offices.includes(office) || !refusing.includes(office);
  if (rule.of.filter(isLeft).length < rule.needed) return 'refused';
  return state.answers.some((answer) => !isOfGroup(answer, rule)) ? 'unfit' : 'open';
}

/** The answers that make the signature: every agreement of the group, or the one that stands. */
export function countedAnswers(state: SlotState, rule: SignatureRule | null): readonly SlotAnswer[] {
  if (rule !== null) return agreeing(state, rule);
  const answer = validAnswer(state);
  return answer === null ? [] : [answer];
}

/** Each group of a participant that waits for more signatures; none where the call names no offices. */
export function missingSignatures(participant: Participant, round: Group): readonly MissingSignatures[] {
  return (round.signatures ?? []).flatMap((rule, index) => {
    const slot = (index + 1) as Slot;
    const state = participant.slots[slot];
    const verdict = verdictOf(state, rule);
    if (verdict !== 'open' && verdict !== 'unfit') return [];
    const answered = officesOf(state.answers);
    const stillNeeded = rule.needed - officesOf(agreeing(state, rule)).length;
    return [{ slot, offices: rule.of.filter((office) => !answered.includes(office)), stillNeeded }];
  });
}

/** The signatures of which answers contradict each other until the coordinator settles on one. */
export function contestedSlots({ slots }: Pick<Participant, 'slots'>, round: Group | null): readonly Slot[] {
  const rules = round ?? {};
  return ([1, 2] as const).filter((slot) => verdictOf(slots[slot], signatureRuleOf(rules, slot)) === 'contested');
}

/** Whether an answer is of somebody in an office that the call asks; any answer where it asks none. */
export function isOfGroup({ office }: Pick<SlotAnswer, 'office'>, rule: SignatureRule | null): boolean {
  return rule === null || (office !== undefined && rule.of.includes(office));
}

/**
 * What is wrong with the office in which somebody wants to sign: it is missing, the call does not ask it, or it cannot sign
 * what those organs decide. Null: nothing. Source: `reliability.md` 5.5.
 */
export type OfficeProblem = 'officeMissing' | 'officeNotAsked' | 'officeUnfit';

export function officeProblem(
  round: Pick<SignOffRoundRule, 'signatures' | 'organs'>,
  { slot, office }: { readonly slot: Slot; readonly office: OfficeCode | null },
): OfficeProblem | null {
  const rule = signatureRuleOf(round, slot);
  if (rule === null) return null;
  if (office === null) return 'officeMissing';
  if (!canSignFor(office, round.organs)) return 'officeUnfit';
  return rule.of.includes(office) ? null : 'officeNotAsked';
}

/**
 * Whether who signs must name whose delegation: said to be by delegation, or in an office that signs no other way. Source:
 * `reliability.md` 5.5.
 */
export function isByDelegation(signing: {
  readonly office: OfficeCode | null;
  readonly capacity: Capacity | null;
}): boolean {
  const { office, capacity } = signing;
  return capacity === 'delegated' || (office !== null && delegatorOf(office) !== null);
}

function agreeing({ answers }: SlotState, rule: SignatureRule): readonly SlotAnswer[] {
  return answers.filter(
    (answer) => isOfGroup(answer, rule) && answer.decision !== 'decline' && answer.condition !== 'refused',
  );
}

function officesOf(answers: readonly SlotAnswer[]): readonly OfficeCode[] {
  return [...new Set(answers.flatMap(({ office }) => office ?? []))];
}
