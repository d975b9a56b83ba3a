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

function singleRule(rule: SingleQuorumSource, unitOf: UnitOf): SingleQuorumRule {
  const unit = 'figure' in rule && rule.figure !== null ? withUnit(unitOf(rule.figure)) : {};
  switch (rule.kind) {
    case 'sum': {
      const { figure, atLeast, isStrict, exemptAloneTag } = rule;
      return { kind: 'sum', figure, atLeast: isStrict ? atLeast + 1 : atLeast, exemptAloneTag, ...unit };
    }
    case 'share': {
      const { figure, atLeastPercent, isStrict } = rule;
      return { kind: 'share', figure, share: basisPoints(atLeastPercent), ...(isStrict && { isStrict }), ...unit };
    }
    case 'ratio': {
      const { figure, of, atLeastPercent } = rule;
      return { kind: 'ratio', figure, of, share: basisPoints(atLeastPercent), ...unit };
    }
    case 'adjoining':
      return {
        kind: 'adjoining',
        neighbours: rule.neighbours.map(([a, b]) => [unitTag(a), unitTag(b)] as const),
        atLeast: rule.atLeast,
      };
    default: {
      const { source: _, ...plain } = rule;
      return { ...plain, ...unit };
    }
  }
}

function withUnit(unit: MoneyUnit | null): { readonly unit?: MoneyUnit } {
  return unit === null ? {} : { unit };
}
