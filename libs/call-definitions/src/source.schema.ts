import { z } from 'zod';
import { urlSchema, wordsSchema } from './primitives.schema';

/** Where a date or rule comes from; every date and every rule has one, also when the body chose it itself. */
export const sourceSchema = z.strictObject({
  certainty: z.enum(['stated', 'contradictory', 'assumed']),
  text: wordsSchema,
  url: urlSchema.nullable(),
});

export type Source = z.infer<typeof sourceSchema>;
