import type { Outcome } from '../dossier/dossier';
import type { StepId } from '../primitives/ids';
import type { FieldValues } from '../steps/fields';
import type { RecordedKind } from '../steps/kinds';
import type { Certainty } from './call-rules';
import type { SignatureRule } from './offices';
import type { Term } from '../deadlines/term';

/** A step opens only when another one ended in one of these ways; otherwise it is skipped. */
export interface Gate {
  readonly step: StepId;
  readonly outcomes: readonly string[];
}

/** Where an outcome leads: it ends the dossier, or goes back to earlier steps, which are asked again. */
export interface Route {
  readonly ends: Outcome | null;
  readonly reopens: readonly StepId[];
}

/** Until when a step is to be done, and from when it can be. */
export interface StepDeadline {
  readonly term: Term;
  readonly opens: Term | null;
  readonly whose: 'funder' | 'law' | 'body' | 'participant';
  readonly certainty: Certainty;
  /** Coordinators are reminded this many working days before. */
  readonly workingDaysBefore: readonly number[];
}

/** What every step of a call has. Fields after `after` came later and may be absent in old histories. */
export interface StepRuleBase {
  readonly id: StepId;
  /** Steps that must be concluded before this one can be. */
  readonly after: readonly StepId[];
  readonly when?: readonly Gate[];
  readonly isOptional?: boolean;
  readonly deadline?: StepDeadline | null;
  /** By outcome; an outcome that is not named goes the usual way. */
  readonly routes?: Readonly<Record<string, Route>>;
  /** Whoever recorded something on one of these steps cannot record on this one: separation of duties. */
  readonly notBy?: readonly StepId[];
  /** Who does it, by a name of the call's texts; absent or null: the lead body. */
  readonly doneBy?: string | null;
}

/** Who decides in a municipality; `other` is described in words by the one who answers. */
export type OrganCode = 'cbs' | 'gr' | 'vb' | 'rmw' | 'mat' | 'other';

/** A power that a municipality gives the body; answered apart. Without a needed one the answer does not count. */
export interface MandateRule {
  readonly id: string;
  readonly isNeededToCount: boolean;
}

interface AskBase {
  /** Its name in answers, and of its words in the call's texts. */
  readonly code: string;
  /** An agreement without the value does not count. */
  readonly isRequired: boolean;
}

/** One of a list. */
export interface ChoiceAsk extends AskBase {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

/** A whole number, or an amount in whole cents; never negative. Absent bounds: none of the call's own. */
export interface NumberAsk extends AskBase {
  readonly kind: 'number' | 'euro';
  readonly min?: number;
  readonly max?: number;
}

/** A value that an agreement brings with it, asked of the first signatory. Source: `peers.md` 4, capability 9. */
export type AskRule = ChoiceAsk | NumberAsk;

/**
 * How an answer that binds is confirmed: by a press alone, with a code from a second mail, or by a PDF that was signed
 * elsewhere. Source: `reliability.md` 5.1 and 5.4.
 */
export type RequiredLevel = 'click' | 'code' | 'signed-pdf';

/** Every participant answers for itself, in its own organ. */
export interface SignOffRoundRule extends StepRuleBase {
  readonly kind: 'sign-off-round';
  readonly slots: 1 | 2;
  /** Per signature the offices that sign it, and how many of them must; absent: whoever holds the link, once. */
  readonly signatures?: readonly SignatureRule[];
  readonly mandates: readonly MandateRule[];
  /** Values that an agreement gives; absent: none is asked. */
  readonly asks?: readonly AskRule[];
  readonly organs: readonly OrganCode[];
  /** Until when the same link can replace the answer. */
  readonly replaceableUntil: 'internalDue' | 'closing';
  /** Whether an agreement in principle counts already; absent: it cannot be given. */
  readonly inPrinciple?: 'counts' | 'expected';
  /** Whether another organ must ratify afterwards, and whether the answer counts before it did. */
  readonly ratification?: 'countsBefore' | 'countsAfter';
  /** Days before a meeting on which its agenda is fixed, for the last useful meeting before the closing. */
  readonly agendaDaysBefore?: number;
  /** How an answer that binds is confirmed; absent: with a code. */
  readonly requiredLevel?: RequiredLevel;
}

/** A board or assembly decides; below the presence quorum there is no decision. */
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

/** Every way in which a funder can end one stage. Source: `domain.md` 4.5. */
export type FunderOutcome =
  | 'admissible'
  | 'notAdmissible'
  | 'selected'
  | 'reserve'
  | 'notSelected'
  | 'approved'
  | 'approvedWithConditions'
  | 'partlyApproved'
  | 'rejected'
  | 'secondChance';

/** One stage of the funder's decision. */
export interface FunderDecisionRule extends StepRuleBase {
  readonly kind: 'funder-decision';
  /** What this stage can say; absent: approved, with conditions, or rejected. */
  readonly outcomes?: readonly FunderOutcome[];
  /** Whether the award's amount is decided here; absent: it is. */
  readonly givesAmount?: boolean;
  /**
   * False: an advance or a settlement, which keeps its own end and amount and stops nothing; those of the dossier are the ones
   * of the stages that count. Absent: it counts.
   */
  readonly counts?: boolean;
}

/** The day on which one of a year's reports is due: MM-DD, so many years after the year that it is about. */
export interface ReportDueDay {
  readonly monthDay: string;
  readonly yearsLater: -1 | 0 | 1;
}

/** One report or plan a year about `firstYear` to `lastYear`, due on `dueMonthDay` (MM-DD), usually of the year after. */
export interface RecurringDutyRule extends StepRuleBase {
  readonly kind: 'recurring-duty';
  readonly firstYear: number;
  readonly lastYear: number;
  readonly dueMonthDay: string;
  readonly workingDaysBefore: readonly number[];
  readonly certainty: Certainty;
  /** Years from the year itself to the one it is due in; absent: 1. A yearly plan is due in the year itself or before. */
  readonly dueYearsLater?: -1 | 0 | 1;
  /** Several reports a year, in their order; absent: one, on `dueMonthDay`. */
  readonly dueDays?: readonly ReportDueDay[];
  /** What the parts of a year are called when there are several reports; absent: they are numbered. */
  readonly rhythm?: 'halfYearly' | 'quarterly';
  /** Years that come less than so many after the one in which the duty opens are not asked; absent: all. */
  readonly firstYearAfterOpening?: number;
  /** With `firstYearAfterOpening`: at most so many years are asked. */
  readonly years?: number;
  /** The funder must accept each report; until then the duty goes on. */
  readonly needsAcceptance?: true;
  /** Days for the correction of a report that is sent back without a day of its own. */
  readonly correctionDays?: number;
}

/** A step whose course people record; `of` names its kind. */
export interface RecordedStepRule extends StepRuleBase {
  readonly kind: 'recorded';
  readonly of: RecordedKind;
  readonly settings: FieldValues;
}

export type StepRule =
  SignOffRoundRule | BodyDecisionRule | SubmissionRule | FunderDecisionRule | RecurringDutyRule | RecordedStepRule;
