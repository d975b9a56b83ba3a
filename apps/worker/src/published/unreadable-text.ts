/** Why a published text could not be read; each has its words in both languages. */
export type ReadingProblem =
  | 'addressNotAllowed'
  | 'addressNotPublic'
  | 'tooManyRedirects'
  | 'refused'
  | 'tooLarge'
  | 'tooSlow'
  | 'wrongKind'
  | 'empty'
  | 'unreachable';

/** Carries the reason through the network library. */
export class UnreadableText extends Error {
  constructor(readonly problem: ReadingProblem) {
    super(problem);
  }
}
