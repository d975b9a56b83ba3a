import { z } from 'zod';
import { todayDossierSchema } from './today.contract';
import { dateSchema, idSchema } from './values.contract';

/** `2026-11`. */
const monthSchema = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);
const yearSchema = z.string().regex(/^20\d\d$/);

/** `GET /agenda`; without a month the one of today. */
export const agendaQuerySchema = z.object({ month: monthSchema.optional() });
/** `GET /agenda/year`; without a year the one of today. */
export const agendaYearQuerySchema = z.object({ year: yearSchema.optional() });

/** Something on a day: `Sluiting`, `Aalst beslist`. */
export const agendaMarkSchema = z
  .object({
    kind: z.string(),
    text: z.string(),
    /** `late` for what cannot be moved by the organisation, `wait` for what others do, `hold` for the rest. */
    tone: z.enum(['late', 'wait', 'hold']),
    dossier: todayDossierSchema,
    /** The only participant that it is about. */
    participantId: idSchema.nullable(),
  })
  .meta({ id: 'AgendaMark' });

export const agendaDaySchema = z
  .object({
    on: dateSchema,
    /** `wo 15 januari 2020`. */
    dayText: z.string(),
    number: z.number().int(),
    isInMonth: z.boolean(),
    isWeekend: z.boolean(),
    isToday: z.boolean(),
    /** Name of the holiday or closure; null: it is none. */
    closedName: z.string().nullable(),
    marks: z.array(agendaMarkSchema),
    /** Reminders that left or will leave by themselves. */
    reminders: z.number().int(),
    isHeavy: z.boolean(),
  })
  .meta({ id: 'AgendaDay' });

/** A month with the whole weeks around it. */
export const agendaMonthSchema = z
  .object({
    month: monthSchema,
    /** `november 2026`. */
    title: z.string(),
    sentence: z.string(),
    /** Null at the ends of the calendar. */
    previous: monthSchema.nullable(),
    next: monthSchema.nullable(),
    /** `ma`, `di` … with `maandag`, `dinsdag` …. */
    weekdays: z.array(z.object({ short: z.string(), long: z.string() })),
    /** `number`: as the calendar counts weeks (ISO 8601). */
    weeks: z.array(z.object({ number: z.number().int(), days: z.array(agendaDaySchema) })),
    today: dateSchema,
  })
  .meta({ id: 'AgendaMonth' });

/** A year in counts: for each day how much there is, for each week the sum. */
export const agendaYearSchema = z
  .object({
    year: z.number().int(),
    sentence: z.string(),
    previous: z.number().int().nullable(),
    next: z.number().int().nullable(),
    weekdays: agendaMonthSchema.shape.weekdays,
    months: z.array(
      z.object({
        month: monthSchema,
        title: z.string(),
        weeks: z.array(
          z.object({
            number: z.number().int(),
            marks: z.number().int(),
            reminders: z.number().int(),
            days: z.array(
              z.object({
                on: dateSchema,
                number: z.number().int(),
                isInMonth: z.boolean(),
                isOff: z.boolean(),
                isToday: z.boolean(),
                marks: z.number().int(),
                reminders: z.number().int(),
              }),
            ),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'AgendaYear' });

/** `GET /agenda/load`: reminders of the coming weeks, only days on which some leave. */
export const reminderLoadSchema = z
  .object({
    sentence: z.string(),
    days: z.array(
      z.object({
        on: dateSchema,
        dayText: z.string(),
        count: z.number().int(),
        isHeavy: z.boolean(),
        dossiers: z.array(z.object({ id: idSchema, title: z.string(), count: z.number().int() })),
      }),
    ),
  })
  .meta({ id: 'ReminderLoad' });

export type AgendaQuery = z.infer<typeof agendaQuerySchema>;
export type AgendaYearQuery = z.infer<typeof agendaYearQuerySchema>;
export type AgendaMark = z.infer<typeof agendaMarkSchema>;
export type AgendaDay = z.infer<typeof agendaDaySchema>;
export type AgendaMonth = z.infer<typeof agendaMonthSchema>;
export type AgendaYear = z.infer<typeof agendaYearSchema>;
export type ReminderLoad = z.infer<typeof reminderLoadSchema>;
