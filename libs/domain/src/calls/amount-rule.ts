import type { BasisPoints } from '../primitives/share';
import type { MoneyUnit } from './quorum-rule';

/** From `from` (included) up to `below` (excluded, null: no upper bound) the amount is `amountCents`. */
export interface AmountTier {
  readonly from: number;
  readonly below: number | null;
  readonly amountCents: number;
}

/** The award by tiers over a figure, capped by what a tagged party alone could get plus an allowance. */
export interface TieredAmountRule {
  /** Absent in calls of before there were other kinds. */
  readonly kind?: 'tiers';
  readonly figure: string;
  readonly tiers: readonly AmountTier[];
  /** The lowest tier also holds for a tagged party alone, below its lower bound. */
  readonly cap: { readonly tag: string; readonly aboveAloneCents: number; readonly withoutTagCents: number } | null;
}

/** Bounds of an amount in cents; null: none. Applied last. */
export interface AmountBounds {
  readonly minimumCents: number | null;
  readonly maximumCents: number | null;
}

/** What one participant can add at most, in cents: the same for each, and a figure of its own that is money. */
export interface AmountForEach {
  readonly eachMaximumCents?: number;
  readonly eachMaximum?: { readonly figure: string; readonly unit: MoneyUnit };
}

/** What one part of an amount is, before any bound that holds for the whole. */
export type AmountPart =
  | {
      /** The same for everybody together. */
      readonly kind: 'fixed';
      readonly amountCents: number;
    }
  | (AmountBounds & {
      /** So much for each that counts; with a tag, for each of them that carries it. */
      readonly kind: 'perParticipant';
      readonly amountCents: number;
      readonly tag: string | null;
    })
  | (AmountBounds &
      AmountForEach & {
        /** So much for each one of a figure: per inhabitant, per place. */
        readonly kind: 'perUnit';
        readonly figure: string;
        readonly amountCents: number;
      })
  | (AmountBounds &
      AmountForEach & {
        /** A share of a figure that is money. Who carries one of the tags has the share of the first of them in this list. */
        readonly kind: 'percentage';
        readonly figure: string;
        readonly unit: MoneyUnit;
        readonly share: BasisPoints;
        readonly byTag: readonly { readonly tag: string; readonly share: BasisPoints }[];
        /** What is left below it is dropped, once, at the end. */
        readonly roundDownTo: MoneyUnit;
      });

/** How the amount follows from those that count; a `maximum` alone says only what it cannot exceed. */
export type AmountRule =
  | TieredAmountRule
  | AmountPart
  | { readonly kind: 'maximum'; readonly amountCents: number }
  | (AmountBounds & { readonly kind: 'total'; readonly parts: readonly AmountPart[] });

/** Every figure that an amount is counted from. */
export function figuresOfAmount(rule: AmountRule): readonly string[] {
  if (rule.kind === 'total') return rule.parts.flatMap(figuresOfAmount);
  if (!('figure' in rule)) return [];
  return 'eachMaximum' in rule ? [rule.figure, rule.eachMaximum.figure] : [rule.figure];
}
