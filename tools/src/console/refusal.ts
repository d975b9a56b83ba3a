/**
 * An end that the reader can do something about: one sentence that says what, never a stack trace.
 * Every other error is a fault of ours and keeps its trace.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
