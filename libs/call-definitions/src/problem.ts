/** A place in a definition: keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** What is wrong at one place, in the languages that authors of definitions read; line and column begin at 1. */
export interface CallProblem {
  readonly line: number;
  readonly column: number;
  /** For example `steps.2.after.0`; empty for the file as a whole. */
  readonly path: string;
  readonly nl: string;
  readonly fr: string;
  readonly en: string;
}

/** The same sentence in every language. */
export interface Sentence {
  readonly nl: string;
  readonly fr: string;
  readonly en: string;
}

/** A problem before its line and column are known. */
export interface Finding extends Sentence {
  readonly path: Path;
}
