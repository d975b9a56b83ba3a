import type { QuorumRule } from '@penhouder/domain';
import type { QuorumSource } from './quorum.schema';

/** The tag that stands for one single unit, so that rules can speak of neighbours without NIS codes of their own. */
export function unitTag(nis: string): string {
  return `nis-${nis}`;
}

export function quorumRule(rule: QuorumSource): QuorumRule {
  switch (rule.kind) {
    case 'sum': {
      const { figure, atLeast, isStrict, exemptAloneTag } = rule;
      return { kind: 'sum', figure, atLeast: isStrict ? atLeast + 1 : atLeast, exemptAloneTag };
    }
    case 'adjoining':
      return {
        kind: 'adjoining',
        neighbours: rule.neighbours.map(([a, b]) => [unitTag(a), unitTag(b)] as const),
        atLeast: rule.atLeast,
      };
    default: {
      const { source: _, ...plain } = rule;
      return plain;
    }
  }
}
