import type { AmountPartSource, AmountSource } from './amount.schema';
import type { Path } from './problem';

/** What an amount is made of, each part with its place in the definition; none for tiers and a plain maximum. */
export function partsOf(
  amount: AmountSource | null,
): readonly { readonly path: Path; readonly part: AmountPartSource }[] {
  switch (amount?.kind) {
    case 'total':
      return amount.parts.map((part, index) => ({ path: ['amount', 'parts', index], part }));
    case 'fixed':
    case 'perParticipant':
    case 'perUnit':
    case 'percentage':
      return [{ path: ['amount'], part: amount }];
    default:
      return [];
  }
}
