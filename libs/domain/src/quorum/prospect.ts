import type { CallRules, QuorumRule } from '../calls/call-rules';
import type { Participant } from '../dossier/dossier';
import type { ParticipantId } from '../primitives/ids';
import { balanceOf } from './quorum-balance';
import { isMet, measure } from './quorum-kinds';
import type { Counting, Measure } from './quorum-kinds';

/** Who counts for sure, who still may, all that can count, and the call: a round that is not over. */
export interface Field {
  readonly sure: readonly Participant[];
  readonly open: readonly Participant[];
  readonly everyone: readonly Participant[];
  readonly call: CallRules;
}

/** Whether a rule holds whatever those who are open answer, cannot hold, or depends on them. */
export type Prospect = 'always' | 'never' | 'open';

type Of<Kind extends QuorumRule['kind']> = Extract<QuorumRule, { kind: Kind }>;
type Foreseeing<Kind extends QuorumRule['kind']> = (rule: Of<Kind>, field: Field) => Prospect;

/**
 * What is known of a rule before everybody answered. Never wrong where it says `always` or `never`, and exact once nobody
 * is open; where it says `open` although all ways lead to one end, only a search tells (`outlook.ts`).
 */
export function prospectOf(rule: QuorumRule, field: Field): Prospect {
  if (field.open.length === 0) return isMetBy(rule, field, field.sure) ? 'always' : 'never';
  return (FORESEEING[rule.kind] as (rule: QuorumRule, field: Field) => Prospect)(rule, field);
}

/** One word for conditions that must hold together. */
export function togetherOf(prospects: readonly Prospect[]): Prospect {
  if (prospects.includes('never')) return 'never';
  return prospects.every((one) => one === 'always') ? 'always' : 'open';
}

const FORESEEING: { readonly [Kind in QuorumRule['kind']]: Foreseeing<Kind> } = {
  all: rising,
  atLeast: rising,
  eachType: rising,
  spread: rising,
  share: rising,
  atMost: rising,
  sum: (rule, field) => (rising(rule, field) === 'never' && mayStandAlone(rule, field) ? 'open' : rising(rule, field)),
  each: inherited,
  exclusive: inherited,
  sameGroup: (rule, field) => {
    const [least, most] = extremesOf(rule, field);
    if (field.sure.length + field.open.length < rule.atLeast || (field.sure.length > 0 && !least.isWhole))
      return 'never';
    return most.isWhole && isMetBy(rule, field, field.sure) ? 'always' : 'open';
  },
  adjoining: (rule, field) => {
    if (field.sure.length + field.open.length < rule.atLeast) return 'never';
    const isSettled = isMetBy(rule, field, field.sure);
    return isSettled && field.open.every((one) => isMetBy(rule, field, [...field.sure, one])) ? 'always' : 'open';
  },
  mix: balanced,
  ratio: balanced,
  // The grant may change with everybody who joins, so nothing is known beforehand.
  contribution: () => 'open',
  anyOf: ({ groups }, field) => {
    const prospects = groups.map((group) => togetherOf(group.map((rule) => prospectOf(rule, field))));
    if (prospects.includes('always')) return 'always';
    return prospects.every((one) => one === 'never') ? 'never' : 'open';
  },
};

/** What is counted only grows with everybody who joins, and what it is held against stays. */
function rising(rule: QuorumRule, field: Field): Prospect {
  const [least, most] = extremesOf(rule, field);
  const ceiling = least.most ?? Infinity;
  if (least.sum > ceiling || most.sum < most.needed) return 'never';
  return field.sure.length > 0 && least.sum >= least.needed && most.sum <= ceiling ? 'always' : 'open';
}

/** Each that counts must be fit by itself: one that is not spoils it, and fit ones spoil nothing. */
function inherited(rule: QuorumRule, field: Field): Prospect {
  if (field.sure.length === 0) return 'open';
  if (!isMetBy(rule, field, field.sure)) return 'never';
  return isMetBy(rule, field, [...field.sure, ...field.open]) ? 'always' : 'open';
}

/** One thing as a share of another: everybody tips the scales by as much, whoever else joins. */
function balanced(rule: Of<'mix' | 'ratio'>, field: Field): Prospect {
  const { isSure, isPossible } = balanceOf(rule, field);
  if (!isPossible) return 'never';
  return isSure ? 'always' : 'open';
}

/** One that has no lower bound as long as it stands alone. */
function mayStandAlone({ exemptAloneTag }: Of<'sum'>, { sure, open }: Field): boolean {
  const alone = sure.length === 0 ? open : sure;
  return sure.length <= 1 && exemptAloneTag !== null && alone.some(({ tags }) => tags.includes(exemptAloneTag));
}

/** The measure when nobody more joins, and when all do. */
function extremesOf(rule: QuorumRule, field: Field): readonly [Measure, Measure] {
  const all = [...field.sure, ...field.open];
  return [measure(rule, countingOf(field, field.sure)), measure(rule, countingOf(field, all))];
}

export function isMetBy(rule: QuorumRule, field: Field, parties: readonly Participant[]): boolean {
  const counting = countingOf(field, parties);
  return isMet(counting, measure(rule, counting));
}

function countingOf({ everyone, call }: Field, parties: readonly Participant[]): Counting {
  return { parties, everyone, call };
}

/** The same field once some of those who were open agreed, and the others stay open. */
export function withYesOf(field: Field, isYes: (id: ParticipantId) => boolean): Field {
  return {
    ...field,
    sure: [...field.sure, ...field.open.filter(({ id }) => isYes(id))],
    open: field.open.filter(({ id }) => !isYes(id)),
  };
}
