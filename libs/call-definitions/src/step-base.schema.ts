import { z } from 'zod';
import { nameSchema, stepIdSchema } from './primitives.schema';

const OUTCOMES = [
  'approved',
  'approvedWithConditions',
  'partlyApproved',
  'selected',
  'reserve',
  'rejected',
  'notSelected',
  'notAdmissible',
  'withdrawn',
  'notFiled',
  'stopped',
  'superseded',
  'concluded',
] as const;

/** Working days before a due day, the farthest first; each is the identity of one reminder. */
export const workingDaysBeforeSchema = z.array(z.int().min(0).max(260)).min(1).max(12);

/** How a step or a way in which it ended is named in a definition, for example `approved` or `upheld`. */
export const outcomeNameSchema = z.string().regex(/^[a-z][A-Za-z]{0,39}$/);

/** What a step of every kind says: its place in the graph and who does it. */
export const stepBase = {
  id: stepIdSchema,
  after: z.array(stepIdSchema).max(20).default([]),
  when: z
    .array(z.strictObject({ step: stepIdSchema, outcomes: z.array(outcomeNameSchema).min(1).max(12) }))
    .max(5)
    .default([]),
  isOptional: z.boolean().default(false),
  routes: z
    .record(
      outcomeNameSchema,
      z.strictObject({
        ends: z.enum(OUTCOMES).nullable().default(null),
        reopens: z.array(stepIdSchema).max(10).default([]),
      }),
    )
    .default({}),
  notBy: z.array(stepIdSchema).max(10).default([]),
  /** Who does it, a name with its words under `names`; null: the lead body. */
  doneBy: nameSchema.nullable().default(null),
};
