import { z } from 'zod';

/** One thing that is wrong with a field; `pointer` is its place in the body, `/participants/0/contacts`. */
export const fieldErrorSchema = z
  .object({ pointer: z.string(), code: z.string(), detail: z.string() })
  .meta({ id: 'FieldError' });

/**
 * Every refusal of the API (RFC 9457, `application/problem+json`).
 *
 * `code` is for programs and never changes; `detail` is a sentence in the reader's language that says what to do;
 * `data` holds what the code speaks of, ids and dates only.
 */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    data: z.record(z.string(), z.unknown()),
    errors: z.array(fieldErrorSchema),
  })
  .meta({ id: 'Problem' });

export type FieldError = z.infer<typeof fieldErrorSchema>;
export type Problem = z.infer<typeof problemSchema>;
