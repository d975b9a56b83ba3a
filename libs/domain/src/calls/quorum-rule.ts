import type { BasisPoints } from '../primitives/share';

/** A figure that is money is written in euro or in cents; absent: it is a number of something. */
export type MoneyUnit = 'euro' | 'cents';

/** One condition over the participants that sign. Source of the kinds: `domain.md` 4.3. */
export type SingleQuorumRule =
  | { readonly kind: 'all' }
  | { readonly kind: 'atLeast'; readonly count: number }
  | {
      /** The sum of a figure over the parties that count reaches a threshold, and stays below a ceiling. */
      readonly kind: 'sum';
      readonly figure: string;
      /** Zero: only the ceiling holds. */
      readonly atLeast: number;
      /** Absent: no ceiling. */
      readonly atMost?: number;
      /** A party with this tag that stands alone has no lower bound. */
      readonly exemptAloneTag: string | null;
      readonly unit?: MoneyUnit;
    }
  | {
      /** At least so many of each type; a type is a tag of the participants. */
      readonly kind: 'eachType';
      readonly types: readonly { readonly tag: string; readonly count: number }[];
    }
  | {
      /** All that count carry one of these tags, and all the same one: they lie inside one region. */
      readonly kind: 'sameGroup';
      readonly tags: readonly string[];
      readonly atLeast: number;
    }
  | {
      /** All that count lie next to each other, directly or through others that count; pairs of tags of single units. */
      readonly kind: 'adjoining';
      readonly neighbours: readonly (readonly [string, string])[];
      readonly atLeast: number;
    }
  | {
      /** Together they carry at least so many different ones of these tags: countries, provinces, sectors. */
      readonly kind: 'spread';
      readonly tags: readonly string[];
      readonly atLeast: number;
    }
  | {
      /** Of those that count, at least or at most this share carries a tag. */
      readonly kind: 'mix';
      readonly tag: string;
      /** Zero: only the ceiling holds. */
      readonly share: BasisPoints;
      /** Absent: no ceiling. */
      readonly most?: BasisPoints;
    }
  | {
      /** None of those that count carries this tag: it already stands in another coalition or filing. */
      readonly kind: 'exclusive';
      readonly tag: string;
    }
  | {
      /** What those that count bring in is at least the amount of the grant, or a share or a multiple of it. */
      readonly kind: 'contribution';
      readonly figure: string;
      /** Absent: as much as the grant. */
      readonly share?: BasisPoints;
      /** Absent: cents. */
      readonly unit?: MoneyUnit;
    }
  | {
      /** Those that count are at least this share of all that were asked: of their number, or of a figure. */
      readonly kind: 'share';
      readonly figure: string | null;
      readonly share: BasisPoints;
      /** The share itself is not enough: more than. */
      readonly isStrict?: boolean;
      readonly unit?: MoneyUnit;
    }
  | {
      /** Each that counts reaches a threshold by itself, and stays below a ceiling. */
      readonly kind: 'each';
      readonly figure: string;
      /** Zero: only the ceiling holds. */
      readonly atLeast: number;
      /** Absent: no ceiling. */
      readonly atMost?: number;
      readonly unit?: MoneyUnit;
    }
  | {
      /** One figure is at least or at most this share of another one, both summed over those that count. */
      readonly kind: 'ratio';
      readonly figure: string;
      readonly of: string;
      /** Zero: only the ceiling holds. */
      readonly share: BasisPoints;
      /** Absent: no ceiling. */
      readonly most?: BasisPoints;
      readonly unit?: MoneyUnit;
    }
  | {
      /** No more than so many, or no more of those that carry a tag. */
      readonly kind: 'atMost';
      readonly count: number;
      /** Absent: of all that count. */
      readonly tag?: string;
    };

/** A condition, or a choice between groups of conditions of which one group must hold entirely. */
export type QuorumRule =
  SingleQuorumRule | { readonly kind: 'anyOf'; readonly groups: readonly (readonly SingleQuorumRule[])[] };

/** Every figure that a condition looks at. */
export function figuresOfQuorum(rules: readonly QuorumRule[]): readonly string[] {
  return rules.flatMap((rule) => {
    if (rule.kind === 'anyOf') return figuresOfQuorum(rule.groups.flat());
    if (rule.kind === 'ratio') return [rule.figure, rule.of];
    return 'figure' in rule && rule.figure !== null ? [rule.figure] : [];
  });
}
