import type { QuorumRule } from '../calls/call-rules';
import type { Participant } from '../dossier/dossier';
import { EVERYTHING } from '../primitives/share';
import type { BasisPoints } from '../primitives/share';

type BalanceRule = Extract<QuorumRule, { kind: 'mix' | 'ratio' }>;

/** One side of a share, in hundredths of a percent: what a party adds to the part and to the whole. */
interface Weights {
  readonly part: bigint;
  readonly whole: bigint;
}

/**
 * Whether a share holds whatever the open ones answer, and whether any of their answers makes it hold. Each party tips the
 * scales by `part` minus its share of `whole`, whoever else joins, so the worst and the best case are known at once.
 * Counted in whole numbers: cents times hundredths of a percent are more than a plain number holds.
 */
export function balanceOf(
  rule: BalanceRule,
  { sure, open }: { readonly sure: readonly Participant[]; readonly open: readonly Participant[] },
): { readonly isSure: boolean; readonly isPossible: boolean } {
  const bounds = [floorOf(rule), ...ceilingOf(rule)].map((tip) => {
    const base = total(sure.map((one) => tip(weightsOf(rule, one))));
    const tips = open.map((one) => tip(weightsOf(rule, one)));
    return { worst: base + total(tips.filter((one) => one < 0n)), best: base + total(tips.filter((one) => one > 0n)) };
  });
  const wholeNow = total(sure.map((one) => weightsOf(rule, one).whole));
  const wholeAtMost = wholeNow + total(open.map((one) => weightsOf(rule, one).whole));
  return {
    isSure: sure.length > 0 && wholeNow > 0n && bounds.every(({ worst }) => worst >= 0n),
    isPossible: wholeAtMost > 0n && bounds.every(({ best }) => best >= 0n),
  };
}

type Tip = (weights: Weights) => bigint;

function floorOf({ share }: BalanceRule): Tip {
  return ({ part, whole }) => part * BigInt(EVERYTHING) - whole * BigInt(share);
}

function ceilingOf({ most }: BalanceRule): readonly Tip[] {
  return most === undefined ? [] : [above(most)];
}

function above(most: BasisPoints): Tip {
  return ({ part, whole }) => whole * BigInt(most) - part * BigInt(EVERYTHING);
}

function weightsOf(rule: BalanceRule, { tags, figures }: Participant): Weights {
  if (rule.kind === 'mix') return { part: tags.includes(rule.tag) ? 1n : 0n, whole: 1n };
  return { part: BigInt(figures[rule.figure] ?? 0), whole: BigInt(figures[rule.of] ?? 0) };
}

function total(numbers: readonly bigint[]): bigint {
  return numbers.reduce((sum, one) => sum + one, 0n);
}
