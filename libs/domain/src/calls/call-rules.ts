import type { SendingWindow } from '../deadlines/working-calendar';
import type { StepId } from '../primitives/ids';
import type { LocalDate, LocalTime } from '../primitives/instant';

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

/** A power that a municipality gives the body; answered apart. Without a needed one the answer does not count. */
export interface MandateRule {
  readonly id: string;
  readonly isNeededToCount: boolean;
}

/** Who decides in a municipality; `other` is described in words by the one who answers. */
export type OrganCode = 'cbs' | 'gr' | 'vb' | 'rmw' | 'mat' | 'other';

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

interface StepRuleBase {
  readonly id: StepId;
  /** Steps that must be done before this one can be concluded. */
  readonly after: readonly StepId[];
}

/** Every participant answers for itself, in its own organ. */
export interface SignOffRoundRule extends StepRuleBase {
  readonly kind: 'sign-off-round';
  readonly slots: 1 | 2;
  readonly mandates: readonly MandateRule[];
  readonly organs: readonly OrganCode[];
  /** Until when the same link can replace the answer. */
  readonly replaceableUntil: 'internalDue' | 'closing';
}

/** The body's own board or assembly decides; below the presence quorum there is no decision. */
export interface BodyDecisionRule extends StepRuleBase {
  readonly kind: 'body-decision';
  /** More than this share of those entitled must be present, for example 0.5. */
  readonly presenceMoreThan: number;
}

/** The file goes to the funder; `needsQuorum` and `after` are the conditions of the call. */
export interface SubmissionRule extends StepRuleBase {
  readonly kind: 'submission';
  readonly needsQuorum: boolean;
}

export interface FunderDecisionRule extends StepRuleBase {
  readonly kind: 'funder-decision';
}

/** One report a year about `firstYear` to `lastYear`, due on `dueMonthDay` (MM-DD) of the year after. */
export interface RecurringDutyRule extends StepRuleBase {
  readonly kind: 'recurring-duty';
  readonly firstYear: number;
  readonly lastYear: number;
  readonly dueMonthDay: string;
  readonly workingDaysBefore: readonly number[];
  readonly certainty: Certainty;
}

export type StepRule = SignOffRoundRule | BodyDecisionRule | SubmissionRule | FunderDecisionRule | RecurringDutyRule;

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
  /** In the order in which people speak of them; `after` says what really waits for what. */
  readonly steps: readonly StepRule[];
}
