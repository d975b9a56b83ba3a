import { z } from 'zod';
import { dateSchema, timeSchema } from './values.contract';

const stepId = z.string().min(1).max(60);
/** Ten years, whatever the unit: a count beyond is a slip of the keyboard. */
const MOST = 3660;

/** What a term is counted from. */
export const anchorSchema = z.union([
  z.object({ event: z.enum(['launch', 'closing']) }),
  z.object({ event: z.enum(['opened', 'concluded']), step: stepId }),
]);

/** How the last day of a step is worded: `until` includes the day or ends at the hour, `before` does not include the day. */
export const termSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['until', 'before']), on: dateSchema, time: timeSchema.nullable() }),
  z.object({
    kind: z.literal('relative'),
    anchor: anchorSchema,
    /** Negative: counted back. The anchor's own day is not counted. */
    count: z.number().int().min(-MOST).max(MOST),
    unit: z.enum(['calendarDays', 'workingDays', 'weeks', 'months', 'years']),
  }),
]);

export const stepDeadlineSchema = z
  .object({
    term: termSchema,
    /** Coordinators are reminded this many working days before. */
    workingDaysBefore: z.array(z.number().int().min(0).max(250)).max(10),
  })
  .meta({ id: 'StepDeadline' });

/** A step comes only when another one ended in one of these ways; otherwise it is skipped. */
export const gateSchema = z.object({ step: stepId, outcomes: z.array(z.string().min(1).max(60)).min(1).max(40) });

export type StepDeadline = z.infer<typeof stepDeadlineSchema>;
export type Gate = z.infer<typeof gateSchema>;
