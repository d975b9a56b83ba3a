import { amountFor } from '../amounts/amount';
import type { CallRules, QuorumRule, SingleQuorumRule } from '../calls/call-rules';
import type { Participant } from '../dossier/dossier';
import { shareOf } from '../primitives/share';

/** What one kind of quorum counts over parties, how much it needs, and what else must hold. */
export interface Measure {
  readonly sum: number;
  readonly needed: number;
  /** The highest that is allowed, in the same unit; absent: any. */
  readonly most?: number;
  /** What no sum can make good: two regions at once, a party that stands elsewhere. */
  readonly isWhole: boolean;
  /** A party that stands alone and has no lower bound. */
  readonly isExempt?: boolean;
}

/** Everything that a measure looks at: the parties, all that can count, and the call. */
export interface Counting {
  readonly parties: readonly Participant[];
  readonly everyone: readonly Participant[];
  readonly call: CallRules;
}

type Of<Kind extends QuorumRule['kind']> = Extract<QuorumRule, { kind: Kind }>;
type Measures = { readonly [Kind in QuorumRule['kind']]: (rule: Of<Kind>, counting: Counting) => Measure };

const plain = (sum: number, needed: number): Measure => ({ sum, needed, isWhole: true });

/** Every kind of quorum. Source: `domain.md` 4.3. */
const MEASURES: Measures = {
  all: (_, { parties, everyone }) => plain(parties.length, everyone.length),
  atLeast: ({ count }, { parties }) => plain(parties.length, count),
  sum: ({ figure, atLeast, atMost, exemptAloneTag }, { parties }) => {
    const isExempt = parties.length === 1 && exemptAloneTag !== null && carries(parties[0], exemptAloneTag);
    return { ...plain(sumOf(figure, parties), atLeast), ...ceiling(atMost), isExempt };
  },
  eachType: ({ types }, { parties }) =>
    plain(
      types.filter(({ tag, count }) => parties.filter((one) => carries(one, tag)).length >= count).length,
      types.length,
    ),
  sameGroup: ({ tags, atLeast }, { parties }) =>
    together(
      tags.map((tag) => parties.filter((one) => carries(one, tag)).length),
      atLeast,
      parties.length,
    ),
  adjoining: ({ neighbours, atLeast }, { parties }) =>
    together(clusterSizes(parties, neighbours), atLeast, parties.length),
  spread: ({ tags, atLeast }, { parties }) =>
    plain(tags.filter((tag) => parties.some((one) => carries(one, tag))).length, atLeast),
  mix: ({ tag, share, most }, { parties }) => ({
    ...plain(parties.filter((one) => carries(one, tag)).length, shareOf(parties.length, share, 'up')),
    ...ceiling(most === undefined ? undefined : shareOf(parties.length, most, 'down')),
  }),
  exclusive: ({ tag }, { parties }) =>
    plain(parties.filter((one) => !carries(one, tag)).length, Math.max(1, parties.length)),
  contribution: ({ figure, unit, share }, { parties, call }) => {
    const grant = call.amount === null ? 0 : (amountFor(call.amount, parties) ?? 0);
    const needed = share === undefined ? grant : shareOf(grant, share, 'up');
    return plain(sumOf(figure, parties) * (unit === 'euro' ? 100 : 1), needed);
  },
  share: ({ figure, share, isStrict }, { parties, everyone }) => {
    const valueOf = (those: readonly Participant[]): number => (figure === null ? those.length : sumOf(figure, those));
    const total = valueOf(everyone);
    return plain(valueOf(parties), isStrict === true ? shareOf(total, share, 'down') + 1 : shareOf(total, share, 'up'));
  },
  each: ({ figure, atLeast, atMost = Infinity }, { parties }) => {
    const isFine = (value: number): boolean => value >= atLeast && value <= atMost;
    return plain(parties.filter((one) => isFine(one.figures[figure] ?? 0)).length, Math.max(1, parties.length));
  },
  ratio: ({ figure, of, share, most }, { parties }) => {
    const whole = sumOf(of, parties);
    const counted = { ...plain(sumOf(figure, parties), shareOf(whole, share, 'up')), isWhole: whole > 0 };
    return { ...counted, ...ceiling(most === undefined ? undefined : shareOf(whole, most, 'down')) };
  },
  atMost: ({ count, tag }, { parties }) =>
    tag === undefined
      ? { ...plain(parties.length, 1), most: count }
      : { ...plain(parties.filter((one) => carries(one, tag)).length, 0), most: count },
  anyOf: ({ groups }, counting) => plain(groups.filter((group) => holds(group, counting)).length, 1),
};

/** What a rule counts over these parties. Nobody never meets anything, whatever the rule needs. */
export function measure(rule: QuorumRule, counting: Counting): Measure {
  return (MEASURES[rule.kind] as (rule: QuorumRule, counting: Counting) => Measure)(rule, counting);
}

export function isMet(counting: Counting, { sum, needed, most, isWhole, isExempt }: Measure): boolean {
  if (counting.parties.length === 0 || !isWhole || sum > (most ?? sum)) return false;
  return isExempt === true || sum >= needed;
}

function holds(group: readonly SingleQuorumRule[], counting: Counting): boolean {
  return group.every((rule) => isMet(counting, measure(rule, counting)));
}

function ceiling(most: number | undefined): { readonly most?: number } {
  return most === undefined ? {} : { most };
}

function together(sizes: readonly number[], atLeast: number, all: number): Measure {
  const sum = Math.max(0, ...sizes);
  return { sum, needed: atLeast, isWhole: sum === all };
}

function sumOf(figure: string, parties: readonly Participant[]): number {
  return parties.reduce((sum, one) => sum + (one.figures[figure] ?? 0), 0);
}

function carries(party: Participant | undefined, tag: string): boolean {
  return party?.tags.includes(tag) === true;
}

/** How many parties hang together, per group of neighbours. */
function clusterSizes(
  parties: readonly Participant[],
  neighbours: readonly (readonly [string, string])[],
): readonly number[] {
  const left = new Set(parties);
  const sizes: number[] = [];
  for (const first of parties) {
    if (!left.delete(first)) continue;
    const cluster = [first];
    // The list grows while it is walked, until nobody has a neighbour left.
    for (const member of cluster) {
      const next = [...left].filter((other) => areNeighbours(member, other, neighbours));
      for (const one of next) left.delete(one);
      cluster.push(...next);
    }
    sizes.push(cluster.length);
  }
  return sizes;
}

function areNeighbours(
  one: Participant | undefined,
  other: Participant,
  neighbours: readonly (readonly [string, string])[],
): boolean {
  return neighbours.some(([a, b]) => (carries(one, a) && carries(other, b)) || (carries(one, b) && carries(other, a)));
}
