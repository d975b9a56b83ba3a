import { z } from 'zod';
import { dateSchema, idSchema, lineSchema } from './values.contract';

export const closedDaySchema = z
  .object({
    on: dateSchema,
    /** `vr 25 december 2026`. */
    dayText: z.string(),
    name: z.string(),
    /** `wettelijke feestdag`, `Vlaamse sluitingsdag`, `eigen sluitingsdag`. */
    kindText: z.string(),
    /** False: a day for everybody on which this body works. */
    isClosed: z.boolean(),
  })
  .meta({ id: 'ClosedDay' });

/** `GET /calendar?year=2026`: the closed days of the body in one year, in order. */
export const closedDaysSchema = z
  .object({
    year: z.number().int(),
    /** The first and the last year that the calendar knows. */
    firstYear: z.number().int(),
    lastYear: z.number().int(),
    days: z.array(closedDaySchema),
  })
  .meta({ id: 'ClosedDays' });

/** Without a year: this one. */
export const calendarQuerySchema = z.object({
  year: z
    .string()
    .regex(/^20\d\d$/)
    .optional(),
});

/** Days to close, `to` included, weekends and closed days among them left as they are; or one day to work on. */
export const calendarChangeSchema = z
  .discriminatedUnion('act', [
    z.object({ act: z.literal('close'), from: dateSchema, to: dateSchema, name: lineSchema }),
    z.object({ act: z.literal('open'), on: dateSchema }),
  ])
  .meta({ id: 'CalendarChange' });

/** `POST /calendar/preview` and `POST /calendar`: which days change, and what that moves in the dossiers that run. */
export const calendarEffectSchema = z
  .object({
    /** `Gesloten: do 24 december 2026.` */
    daysText: z.string(),
    /** `Dit verschuift 3 momenten in 2 dossiers.` */
    sentence: z.string(),
    dossiers: z.array(
      z.object({
        dossierId: idSchema,
        number: z.string(),
        title: z.string(),
        /** `Herinnering, 5 werkdagen vooraf, aan Gent: van … naar …`. */
        moves: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'CalendarEffect' });

export type ClosedDays = z.infer<typeof closedDaysSchema>;
export type CalendarQuery = z.infer<typeof calendarQuerySchema>;
export type CalendarChangeForm = z.infer<typeof calendarChangeSchema>;
export type CalendarEffect = z.infer<typeof calendarEffectSchema>;
