import { z } from 'zod';
import { instantSchema, shownInstantSchema } from './values.contract';

/** `POST /dossiers/:id/clock`: moves the own clock of an example or rehearsal, stopping wherever something happens. */
export const clockMoveSchema = z.object({ to: instantSchema }).meta({ id: 'ClockMove' });

/** Answer 200. `isThere` false: the time of one request was up before `to` was reached; ask again. */
export const clockMovedSchema = z
  .object({ clock: shownInstantSchema, isThere: z.boolean(), hops: z.number().int(), version: z.number().int() })
  .meta({ id: 'ClockMoved' });

export type ClockMove = z.infer<typeof clockMoveSchema>;
export type ClockMoved = z.infer<typeof clockMovedSchema>;
