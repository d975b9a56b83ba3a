import { z } from 'zod';
import { localDateSchema, localTimeSchema, stepIdSchema, urlSchema, wordsSchema } from './primitives.schema';
import { sourceSchema } from './source.schema';
import { workingDaysBeforeSchema } from './step-base.schema';

/** Another source says the same date otherwise; the strictest drives the work until the funder was asked. */
export const wordingSchema = z.strictObject({
  on: localDateSchema,
  time: localTimeSchema.nullable().default(null),
  text: wordsSchema,
  url: urlSchema.nullable(),
});

/** A date of the whole call: up to and including `on`, or before `time` on that day. */
export const callDateSchema = z.strictObject({
  on: localDateSchema,
  time: localTimeSchema.nullable().default(null),
  otherWordings: z.array(wordingSchema).max(10).default([]),
  source: sourceSchema,
});

const anchorSchema = z.discriminatedUnion('event', [
  z.strictObject({ event: z.literal('launch') }),
  z.strictObject({ event: z.literal('closing') }),
  z.strictObject({ event: z.literal('opened'), step: stepIdSchema }),
  z.strictObject({ event: z.literal('concluded'), step: stepIdSchema }),
]);

const dated = { on: localDateSchema, time: localTimeSchema.nullable().default(null) };

/** How a date is worded: a day or hour, a term counted from something that happens, or no date at all. */
export const termSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('until'), ...dated }),
  z.strictObject({ kind: z.literal('before'), ...dated }),
  z.strictObject({
    kind: z.literal('relative'),
    anchor: anchorSchema,
    count: z.int().min(-4_000).max(4_000),
    unit: z.enum(['calendarDays', 'workingDays', 'weeks', 'months', 'years']),
    from: z.enum(['anchorDay', 'firstOfNextMonth']).default('anchorDay'),
    calendar: z.enum(['legal', 'townHall', 'body']).default('legal'),
    shift: z.enum(['none', 'nextWorkingDay']).default('none'),
  }),
  z.strictObject({ kind: z.literal('never') }),
]);

/** The own date of a step. */
export const deadlineSchema = z.strictObject({
  term: termSchema,
  opens: termSchema.nullable().default(null),
  whose: z.enum(['funder', 'law', 'body', 'participant']),
  workingDaysBefore: workingDaysBeforeSchema.or(z.tuple([])).default([]),
  source: sourceSchema,
});

export type DeadlineSource = z.infer<typeof deadlineSchema>;
