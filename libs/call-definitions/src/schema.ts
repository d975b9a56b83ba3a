import { RUNGS } from '@penhouder/domain';
import { z } from 'zod';
import { amountSchema } from './amount.schema';
import { localDateSchema, localTimeSchema, nameSchema, nisSchema } from './primitives.schema';
import { quorumSchema } from './quorum.schema';
import { callDateSchema } from './deadline.schema';
import { sourceSchema } from './source.schema';
import { workingDaysBeforeSchema } from './step-base.schema';
import { stepSchema } from './steps.schema';
import { textsSchema } from './texts.schema';

const reminders = z.strictObject({
  workingDaysBefore: workingDaysBeforeSchema,
  sendAt: localTimeSchema,
  window: z.strictObject({ from: localTimeSchema, to: localTimeSchema }),
  resumeWorkingDaysAfter: z.int().min(0).max(60).default(2),
  /** Whom silence reaches beside those who were asked, the earliest first. */
  ladder: z
    .array(z.strictObject({ to: z.enum(RUNGS), workingDaysBefore: z.int().min(1).max(250) }))
    .max(3)
    .default([]),
  source: sourceSchema,
});

const figure = z.strictObject({
  id: nameSchema,
  referenceOn: localDateSchema,
  /** Money is written in euro or in cents; everything else is counted. */
  unit: z.enum(['count', 'euro', 'cents']).default('count'),
  source: sourceSchema,
});

/** A series of calls of one funder: one after the other, or one in the place of another. */
const programme = z.strictObject({
  code: nameSchema,
  /** First, second, third in the series. */
  place: z.int().min(1).max(100),
  fromYear: z.int().min(1990).max(2100),
  untilYear: z.int().min(1990).max(2100),
});

/**
 * The one schema of a call definition, `apiVersion: penhouder/v1`. Unknown keys are errors everywhere, so that a typing
 * mistake never silently drops a rule. What spans several fields is checked in `checks.ts`.
 */
export const callSchema = z.strictObject({
  apiVersion: z.literal('penhouder/v1'),
  kind: z.literal('Call'),
  code: nameSchema,
  version: z.int().min(1).max(10_000),
  programme: programme.nullable().default(null),
  opening: callDateSchema.nullable().default(null),
  /** Null: the round closes on the internal due day; without a round there is no closing. */
  closing: callDateSchema
    .extend({ whose: z.enum(['funder', 'body']).default('funder') })
    .nullable()
    .default(null),
  /** Needed, like the reminders, where participants answer. */
  internalDue: callDateSchema.nullable().default(null),
  reminders: reminders.nullable().default(null),
  figures: z.array(figure).default([]),
  tags: z.record(nameSchema, z.strictObject({ nis: z.array(nisSchema).max(600), source: sourceSchema })).default({}),
  quorum: z.array(quorumSchema).max(20).default([]),
  amount: amountSchema.nullable().default(null),
  steps: z.array(stepSchema).min(1).max(40),
  texts: z.strictObject({ nl: textsSchema, fr: textsSchema.optional() }),
});

export type CallFile = z.infer<typeof callSchema>;
