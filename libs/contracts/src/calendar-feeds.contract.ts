import { z } from 'zod';
import { idSchema } from './values.contract';

/** An address at which a calendar can be fetched, without its secret. */
export const calendarFeedSchema = z
  .object({
    id: idSchema,
    /** By the reader; otherwise a colleague gave it out. */
    isOwn: z.boolean(),
    /** Null: of all dossiers that its maker sees. */
    dossierId: idSchema.nullable(),
    /** `Uw adres, gemaakt op ma 2 december 2019, 10.00 uur.`, or whose, or for which dossier. */
    text: z.string(),
  })
  .meta({ id: 'CalendarFeed' });

/**
 * `GET /calendar-feed` and `GET /dossiers/:id/calendar-feed`: the addresses that work now: all of
 * the reader's own, or everybody's for one dossier, the own one first.
 */
export const calendarFeedsSchema = z.object({ feeds: z.array(calendarFeedSchema) }).meta({ id: 'CalendarFeeds' });

/** `PUT` on either: a fresh address, which is shown this once. The one before it opens nothing any more. */
export const calendarAddressSchema = z
  .object({ address: z.url(), feed: calendarFeedSchema })
  .meta({ id: 'CalendarAddress' });

export type CalendarFeed = z.infer<typeof calendarFeedSchema>;
export type CalendarFeeds = z.infer<typeof calendarFeedsSchema>;
export type CalendarAddress = z.infer<typeof calendarAddressSchema>;
