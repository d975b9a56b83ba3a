import type { FieldError } from '@penhouder/contracts';

interface ProblemFacts {
  readonly status: number;
  readonly code: string;
  /** Written by the API in the reader's language; null when nothing readable came back. */
  readonly detail?: string | null;
  /** What is wrong field by field; `pointer` is the field's place in the body. */
  readonly fields?: readonly FieldError[];
}

/** An answer of the API that is not a success: its stable code and, where the API gave one, its sentence. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  /** 0 when there was no answer at all. */
  readonly status: number;
  readonly code: string;
  readonly detail: string | null;
  readonly fields: readonly FieldError[];

  constructor({ status, code, detail = null, fields = [] }: ProblemFacts) {
    super(code);
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.fields = fields;
  }

  /** The same request may succeed later without any change by the reader. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}
