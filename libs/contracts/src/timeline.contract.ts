import { z } from 'zod';
import { idSchema, shownDateSchema, shownInstantSchema } from './values.contract';

/** One line of the timeline: an event, a mail, or something planned. */
export const timelineEntrySchema = z
  .object({
    key: z.string(),
    source: z.enum(['event', 'mail', 'planned']),
    /** Event type, mail kind or kind of what is planned. */
    code: z.string(),
    when: shownInstantSchema,
    day: shownDateSchema,
    text: z.string(),
    /** Typed words that belong to it: reason, question, note; null when there are none. */
    detail: z.string().nullable(),
    participantId: idSchema.nullable(),
    stepId: z.string().nullable(),
    mailId: idSchema.nullable(),
    sequence: z.number().int().nullable(),
  })
  .meta({ id: 'TimelineEntry' });

/** `GET /dossiers/:id/timeline`: planned newest on top, then what happened, newest first. */
export const timelineSchema = z
  .object({
    now: shownInstantSchema,
    planned: z.array(timelineEntrySchema),
    past: z.array(timelineEntrySchema),
    version: z.number().int(),
  })
  .meta({ id: 'Timeline' });

export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
export type Timeline = z.infer<typeof timelineSchema>;
