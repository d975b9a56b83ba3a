import type { AmountPart, AmountRule, MoneyUnit } from '@penhouder/domain';
import type { AmountPartSource, AmountSource } from './amount.schema';
import { basisPoints } from './compile-quorum';

/** What a figure is measured in; null: it is no money. */
export type UnitOf = (figure: string) => MoneyUnit | null;

export function amountRule({ source: _, ...amount }: AmountSource, unitOf: UnitOf): AmountRule {
  switch (amount.kind) {
    case undefined:
    case 'tiers': {
      const { figure, tiers, cap } = amount;
      return { figure, tiers, cap };
    }
    case 'maximum':
      return amount;
    case 'total':
      return { ...amount, parts: amount.parts.map((part) => amountPart(part, unitOf)) };
    default:
      return amountPart(amount, unitOf);
  }
}

function amountPart(part: AmountPartSource, unitOf: UnitOf): AmountPart {
  if (part.kind !== 'percentage' && part.kind !== 'perUnit') return part;
  const { eachMaximumCents, eachMaximumFigure: figure, ...uncapped } = part;
  const caps = {
    ...(eachMaximumCents !== null && { eachMaximumCents }),
    ...(figure !== null && { eachMaximum: { figure, unit: unitOf(figure) ?? 'cents' } }),
  };
  if (uncapped.kind === 'perUnit') return { ...uncapped, ...caps };
  const { percent, byTag, ...rest } = uncapped;
  return {
    ...rest,
    ...caps,
    unit: unitOf(part.figure) ?? 'cents',
    share: basisPoints(percent),
    byTag: byTag.map((one) => ({ tag: one.tag, share: basisPoints(one.percent) })),
  };
}
