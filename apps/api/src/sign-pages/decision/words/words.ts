import type { DecisionFault } from '../decision-form';

/** What the pages of a decision say, in one language. */
export interface DecisionWords {
  readonly title: string;
  /** Why it is asked, and that it is not a second signature. */
  readonly text: string;
  readonly invitation: string;
  readonly organLabel: string;
  readonly organChoose: string;
  readonly dayLabel: string;
  readonly dayHint: string;
  readonly urlLabel: string;
  readonly urlHint: string;
  readonly papersLabel: string;
  readonly button: string;
  readonly back: string;
  readonly faults: Readonly<Record<DecisionFault, string>>;
  readonly givenTitle: string;
  /** Above the fields, when a decision was given already. */
  readonly anotherTitle: string;
  readonly kept: string;
  given(organ: string, day: string): string;
  number(number: string): string;
  readonly published: string;
}
