import type { TieredAmountRule } from '../calls/call-rules';
import type { Participant } from '../dossier/dossier';

/**
 * The amount in cents for these parties: the tier of their sum, capped. Null when no tier fits.
 *
 * With a tagged party (a centre city) the cap is what it alone could get plus an allowance, without one a fixed amount. A
 * tagged party below every tier gets the lowest one. Source: the tiers and their text in the call definition.
 */
export function tieredAmount(rule: TieredAmountRule, parties: readonly Participant[]): number | null {
  const tagged = parties.filter((party) => rule.cap !== null && party.tags.includes(rule.cap.tag));
  const sum = parties.reduce((total, party) => total + figureOf(rule, party), 0);
  const byTier = tagged.length === parties.length ? tierOrLowest(rule, sum) : tierOf(rule, sum);
  if (byTier === null || rule.cap === null) return byTier;
  const alone = tagged.map((party) => tierOrLowest(rule, figureOf(rule, party)) ?? 0);
  const cap = alone.length === 0 ? rule.cap.withoutTagCents : Math.max(...alone) + rule.cap.aboveAloneCents;
  return Math.min(byTier, cap);
}

function figureOf(rule: TieredAmountRule, party: Participant): number {
  return party.figures[rule.figure] ?? 0;
}

function tierOf(rule: TieredAmountRule, sum: number): number | null {
  return rule.tiers.find((tier) => sum >= tier.from && (tier.below === null || sum < tier.below))?.amountCents ?? null;
}

function tierOrLowest(rule: TieredAmountRule, sum: number): number | null {
  const lowest = rule.tiers[0];
  return lowest !== undefined && sum < lowest.from ? lowest.amountCents : tierOf(rule, sum);
}
