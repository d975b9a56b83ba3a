import type { FieldError } from '@penhouder/contracts';

/** An answer of the API that is not a success: its stable code and, where the API gave one, its sentence. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly status: number,
    readonly code: string,
    /** Written by the API in the reader's language; null when nothing readable came back. */
    readonly detail: string | null,
    /** What is wrong field by field; `pointer` is the field's place in the body. */
    readonly fields: readonly FieldError[] = [],
  ) {
    super(code);
  }

  /** The same request may succeed later without any change by the reader. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}
