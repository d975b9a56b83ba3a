/** A share in hundredths of a percent, so that it is a whole number: 3 333 is 33.33 %, 10 000 is everything. */
export type BasisPoints = number;

/** All of it. */
export const EVERYTHING: BasisPoints = 10_000;

const WHOLE = BigInt(EVERYTHING);

/**
 * That share of a whole number, rounded up or down to a whole number. Counted in whole numbers all the way: amounts in
 * cents times a share are bigger than a plain number holds exactly.
 */
export function shareOf(total: number, share: BasisPoints, rounding: 'up' | 'down'): number {
  return shareOfAll([{ value: total, share }], rounding);
}

/** Each value's own share, added up and rounded once, at the end. */
export function shareOfAll(
  parts: readonly { readonly value: number; readonly share: BasisPoints }[],
  rounding: 'up' | 'down',
): number {
  const product = parts.reduce((sum, { value, share }) => sum + BigInt(value) * BigInt(share), 0n);
  return Number((rounding === 'up' ? product + WHOLE - 1n : product) / WHOLE);
}
