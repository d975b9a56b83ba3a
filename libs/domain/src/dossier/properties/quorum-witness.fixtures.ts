import type { QuorumRule, SingleQuorumRule } from '../../index';

/** The inhabitants of those that sign, and of all that are asked. */
export interface Heads {
  readonly signing: readonly number[];
  readonly asked: readonly number[];
  /** Whether one single party signs, and it is the centre city. */
  readonly isCentreAlone: boolean;
}

const added = (heads: readonly number[]): number => heads.reduce((sum, one) => sum + one, 0);

/** What a rule counts and whether it holds, as somebody works it out who has only heads to count. */
export function judged(rule: QuorumRule, heads: Heads): { readonly sum: number; readonly isMet: boolean } {
  if (rule.kind !== 'anyOf') return { sum: countedBy(rule, heads), isMet: holds(rule, heads) };
  const groups = rule.groups.filter((group) => group.every((one) => holds(one, heads)));
  return { sum: groups.length, isMet: groups.length > 0 };
}

function countedBy(rule: SingleQuorumRule, { signing }: Heads): number {
  if (rule.kind === 'each') return signing.filter((one) => fits(rule, one)).length;
  const isOfFigure = rule.kind === 'sum' || (rule.kind === 'share' && rule.figure !== null);
  return isOfFigure ? added(signing) : signing.length;
}

function fits({ atLeast, atMost }: { readonly atLeast: number; readonly atMost?: number }, value: number): boolean {
  return value >= atLeast && (atMost === undefined || value <= atMost);
}

function holds(rule: SingleQuorumRule, { signing, asked, isCentreAlone }: Heads): boolean {
  if (signing.length === 0) return false;
  switch (rule.kind) {
    case 'all':
      return signing.length === asked.length;
    case 'atLeast':
      return signing.length >= rule.count;
    case 'atMost':
      return signing.length <= rule.count;
    case 'sum':
      return fits(rule, added(signing)) || (isCentreAlone && rule.exemptAloneTag === 'centre');
    case 'each':
      return !signing.some((one) => !fits(rule, one));
    case 'share': {
      const [part, whole] = rule.figure === null ? [signing.length, asked.length] : [added(signing), added(asked)];
      const over = part * 10_000 - whole * rule.share;
      return rule.isStrict === true ? over > 0 : over >= 0;
    }
    default:
      throw new Error(`the witness was not told of ${rule.kind}`);
  }
}
