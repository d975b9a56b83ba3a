import { z } from 'zod';
import { monthDaySchema, nameSchema, stepIdSchema } from './primitives.schema';
import { sourceSchema } from './source.schema';

const base = { id: stepIdSchema, after: z.array(stepIdSchema).max(20).default([]), source: sourceSchema };
const workingDays = z.int().min(0).max(260);

/** Working days before a due day, the farthest first; each is the identity of one reminder. */
export const workingDaysBeforeSchema = z.array(workingDays).min(1).max(12);

const signOffRound = z.strictObject({
  ...base,
  kind: z.literal('sign-off-round'),
  slots: z.union([z.literal(1), z.literal(2)]),
  mandates: z.array(z.strictObject({ id: nameSchema, isNeededToCount: z.boolean() })).max(10),
  organs: z.array(z.enum(['cbs', 'gr', 'vb', 'rmw', 'mat', 'other'])).min(1),
  replaceableUntil: z.enum(['internalDue', 'closing']),
});

const bodyDecision = z.strictObject({
  ...base,
  kind: z.literal('body-decision'),
  presenceMoreThan: z.number().min(0).lt(1),
});

const submission = z.strictObject({ ...base, kind: z.literal('submission'), needsQuorum: z.boolean() });
const funderDecision = z.strictObject({ ...base, kind: z.literal('funder-decision') });

const recurringDuty = z.strictObject({
  ...base,
  kind: z.literal('recurring-duty'),
  firstYear: z.int().min(2000).max(2100),
  lastYear: z.int().min(2000).max(2100),
  dueMonthDay: monthDaySchema,
  workingDaysBefore: workingDaysBeforeSchema,
});

export const stepSchema = z.discriminatedUnion('kind', [
  signOffRound,
  bodyDecision,
  submission,
  funderDecision,
  recurringDuty,
]);

export type StepSource = z.infer<typeof stepSchema>;
