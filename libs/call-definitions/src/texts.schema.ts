import { z } from 'zod';
import { briefSchema, nameSchema, wordsSchema } from './primitives.schema';

const byName = z.record(nameSchema, wordsSchema);

/** Everything that people read about a call, in one language. */
export const textsSchema = z.strictObject({
  title: wordsSchema,
  shortTitle: wordsSchema,
  task: wordsSchema,
  funder: wordsSchema,
  summary: wordsSchema,
  brief: briefSchema,
  statement: wordsSchema,
  note: wordsSchema,
  steps: byName,
  mandates: byName,
  figures: byName,
});

export type Texts = z.infer<typeof textsSchema>;
