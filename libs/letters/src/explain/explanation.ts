import type { Certainty, Language } from '@penhouder/domain';

/** One sentence, with what is listed below it. */
export interface ExplainedLine {
  readonly text: string;
  readonly items: readonly string[];
}

/** One part of the readable body: `dates`, `steps.signing`; in the order in which things happen. */
export interface ExplainedSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ExplainedLine[];
}

/** One text of the call, as Markdown with its placeholders, or the names of one group. */
export interface ExplainedWords {
  readonly label: string;
  readonly text: string;
  readonly items: readonly string[];
}

/** The call's own texts in one language, as they stand in the definition, placeholders included. */
export interface ExplainedTexts {
  readonly language: Language;
  readonly title: string;
  readonly texts: readonly ExplainedWords[];
}

/** One fact of a call in plain words, how sure it is, and where it stands. */
export interface ExplainedFact {
  /** The same key as in the call's sources: `closing`, `quorum.0`, `steps.reports`, `steps.filing.deadline`. */
  readonly about: string;
  readonly label: string;
  readonly text: string;
  readonly certainty: Certainty;
  readonly certaintyText: string;
  readonly source: string | null;
  readonly url: string | null;
}

/** Everything that a definition says, for somebody who never sees its file. */
export interface CallExplanation {
  readonly title: string;
  /** The call's code and version. */
  readonly version: string;
  /** The call in a few sentences: who, how many, until when, reminders, amount, steps. */
  readonly explanation: readonly string[];
  readonly sections: readonly ExplainedSection[];
  readonly texts: readonly ExplainedTexts[];
  readonly facts: readonly ExplainedFact[];
}
