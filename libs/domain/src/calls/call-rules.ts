import type { SendingWindow } from '../deadlines/working-calendar';
import type { LocalDate, LocalTime } from '../primitives/instant';
import type { StepRule } from './step-rules';

/** How sure a date or rule is: said by its source, said differently by several sources, or chosen by the body. */
export type Certainty = 'stated' | 'contradictory' | 'assumed';

/** A day until which something can be done. `time` null: the source names no hour, so the whole day counts. */
export interface DeadlineRule {
  readonly on: LocalDate;
  readonly time: LocalTime | null;
  readonly certainty: Certainty;
}

/** When and how often parties that have not answered are reminded. Working days are those of the lead body's calendar. */
export interface ReminderRule {
  readonly workingDaysBefore: readonly number[];
  readonly sendAt: LocalTime;
  readonly window: SendingWindow;
  /** A party whose organ decides on a named day is reminded again this many working days after that day. */
  readonly resumeWorkingDaysAfter: number;
}

/** A condition over the participants that sign. Source of the kinds: `domain.md` 4.3. */
export type QuorumRule =
  | { readonly kind: 'all' }
  | { readonly kind: 'atLeast'; readonly count: number }
  | {
      /** The sum of a figure over the parties that count reaches a threshold. */
      readonly kind: 'sum';
      readonly figure: string;
      readonly atLeast: number;
      /** A party with this tag that stands alone has no lower bound. */
      readonly exemptAloneTag: string | null;
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
      /** None of those that count carries this tag: it already stands in another coalition or filing. */
      readonly kind: 'exclusive';
      readonly tag: string;
    }
  | {
      /** What those that count bring in is at least the amount of the grant. */
      readonly kind: 'contribution';
      readonly figure: string;
    };

/** From `from` (included) up to `below` (excluded, null: no upper bound) the amount is `amountCents`. */
export interface AmountTier {
  readonly from: number;
  readonly below: number | null;
  readonly amountCents: number;
}

/** The award by tiers over a figure, capped by what a tagged party alone could get plus an allowance. */
export interface AmountRule {
  readonly figure: string;
  readonly tiers: readonly AmountTier[];
  /** The lowest tier also holds for a tagged party alone, below its lower bound. */
  readonly cap: { readonly tag: string; readonly aboveAloneCents: number; readonly withoutTagCents: number } | null;
}

export type * from './step-rules';

/**
 * A checked call definition as plain data, without words: texts, sources and links stay in PostgreSQL.
 * Persisted in every launched dossier's history; fields may be added, never renamed.
 */
export interface CallRules {
  readonly code: string;
  readonly version: number;
  /** SHA-256 of the definition's file, hexadecimal. */
  readonly hash: string;
  readonly closing: DeadlineRule;
  readonly internalDue: DeadlineRule;
  readonly reminders: ReminderRule;
  readonly quorum: readonly QuorumRule[];
  readonly amount: AmountRule | null;
  /** From when the file can go to the funder; absent or null: at once. */
  readonly opening?: DeadlineRule | null;
  /** In the order in which people speak of them; `after` says what really waits for what. */
  readonly steps: readonly StepRule[];
}
