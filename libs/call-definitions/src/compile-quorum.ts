import type { BasisPoints, MoneyUnit, QuorumRule, SingleQuorumRule } from '@penhouder/domain';
import type { UnitOf } from './compile-amount';
import type { QuorumSource, SingleQuorumSource } from './quorum.schema';

/** The tag that stands for one single unit, so that rules can speak of neighbours without NIS codes of their own. */
export function unitTag(nis: string): string {
  return `nis-${nis}`;
}

/** A percentage of at most two decimals as a whole number of hundredths. */
export function basisPoints(percent: number): BasisPoints {
  return Math.round(percent * 100);
}

export function quorumRule(rule: QuorumSource, unitOf: UnitOf): QuorumRule {
  if (rule.kind !== 'anyOf') return singleRule(rule, unitOf);
  return { kind: 'anyOf', groups: rule.groups.map((group) => group.map((one) => singleRule(one, unitOf))) };
}

type Kind = SingleQuorumSource['kind'];
type Source<Of extends Kind> = Extract<SingleQuorumSource, { kind: Of }>;
type Rule<Of extends Kind> = Extract<SingleQuorumRule, { kind: Of }>;

/** The kinds that are written otherwise than the core counts them. */
const WRITTEN_OTHERWISE: { readonly [Of in Kind]?: (rule: Source<Of>) => Omit<Rule<Of>, 'unit'> } = {
  sum: ({ figure, atLeast, atMost, isStrict, exemptAloneTag }) => {
    const least = (atLeast ?? 0) + (isStrict ? 1 : 0);
    return { kind: 'sum', figure, atLeast: least, ...atMostOf(atMost), exemptAloneTag };
  },
  each: ({ figure, atLeast, atMost }) => ({ kind: 'each', figure, atLeast: atLeast ?? 0, ...atMostOf(atMost) }),
  atMost: ({ count, tag }) => ({ kind: 'atMost', count, ...(tag !== null && { tag }) }),
  mix: ({ tag, ...rule }) => ({ kind: 'mix', tag, ...sharesOf(rule) }),
  ratio: ({ figure, of, ...rule }) => ({ kind: 'ratio', figure, of, ...sharesOf(rule) }),
  contribution: ({ figure, atLeastPercent: percent }) => ({
    kind: 'contribution',
    figure,
    ...(percent !== 100 && { share: basisPoints(percent) }),
  }),
  share: ({ figure, atLeastPercent, isStrict }) => ({
    kind: 'share',
    figure,
    share: basisPoints(atLeastPercent),
    ...(isStrict && { isStrict }),
  }),
  adjoining: ({ neighbours, atLeast }) => ({
    kind: 'adjoining',
    neighbours: neighbours.map(([a, b]) => [unitTag(a), unitTag(b)] as const),
    atLeast,
  }),
};

function singleRule(rule: SingleQuorumSource, unitOf: UnitOf): SingleQuorumRule {
  const unit = 'figure' in rule && rule.figure !== null ? withUnit(unitOf(rule.figure)) : {};
  const written = WRITTEN_OTHERWISE[rule.kind] as ((rule: SingleQuorumSource) => SingleQuorumRule) | undefined;
  const { source: _, ...plain } = rule;
  return { ...(written === undefined ? (plain as SingleQuorumRule) : written(rule)), ...unit };
}

function atMostOf(atMost: number | null): { readonly atMost?: number } {
  return atMost === null ? {} : { atMost };
}

interface Percentages {
  readonly atLeastPercent: number | null;
  readonly atMostPercent: number | null;
}

/** Without a lower bound zero is enough. */
function sharesOf({ atLeastPercent: least, atMostPercent: most }: Percentages): {
  readonly share: BasisPoints;
  readonly most?: BasisPoints;
} {
  return { share: least === null ? 0 : basisPoints(least), ...(most !== null && { most: basisPoints(most) }) };
}

function withUnit(unit: MoneyUnit | null): { readonly unit?: MoneyUnit } {
  return unit === null ? {} : { unit };
}
