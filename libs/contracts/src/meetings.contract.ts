import { z } from 'zod';
import { dateSchema, idSchema, organSchema, statusSchema } from './values.contract';

const MANY_RULES = 6;
const MANY_DATES = 200;
const MANY_EXCEPTIONS = 100;
const LONGEST_TERM_DAYS = 60;

/** A day of every year, `07-11`. */
export const monthDaySchema = z
  .string()
  .refine((text) => z.iso.date().safeParse(`2024-${text}`).success)
  .meta({ pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' });

const weekdaySchema = z.number().int().min(1).max(7);
const nthSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal('last')]);
/** `isConfirmed`: the municipality said so itself. `until`: the last day on which the rule holds. */
const ruleBase = { isConfirmed: z.boolean(), until: dateSchema.nullable() };

/** When an organ meets again and again; weekdays from 1 for Monday to 7 for Sunday. */
export const meetingRuleSchema = z
  .discriminatedUnion('every', [
    z.object({ ...ruleBase, every: z.literal('week'), weekday: weekdaySchema, from: dateSchema.nullable() }),
    /** Counted from `from`, a meeting itself. */
    z.object({ ...ruleBase, every: z.literal('twoWeeks'), from: dateSchema }),
    z.object({
      ...ruleBase,
      every: z.literal('month'),
      nth: nthSchema,
      weekday: weekdaySchema,
      from: dateSchema.nullable(),
    }),
  ])
  .meta({ id: 'MeetingRule' });

const termSchema = z.number().int().min(0).max(LONGEST_TERM_DAYS).nullable();

/** When one organ meets, as far as it is known. Terms are calendar days before, or after, a meeting. */
export const meetingCalendarSchema = z
  .object({
    /** `irregular`: only the named days; nothing is derived from a rhythm. */
    rhythm: z.enum(['regular', 'irregular']),
    rules: z.array(meetingRuleSchema).max(MANY_RULES),
    dates: z.array(dateSchema).max(MANY_DATES),
    /** A meeting of a rule that falls out, or is on another day instead. */
    exceptions: z.array(z.object({ on: dateSchema, to: dateSchema.nullable() })).max(MANY_EXCEPTIONS),
    recess: z.object({ from: monthDaySchema, until: monthDaySchema }).nullable(),
    /** Null: as each call says. */
    agendaDays: termSchema,
    pointsDays: termSchema,
    publicationDays: termSchema,
  })
  .meta({ id: 'MeetingCalendar' });

/** `POST /meetings/preview` and `POST /meetings`: what is known of one organ from now on; both answer a `CalendarEffect`. */
export const meetingFormSchema = z
  .object({ unitId: idSchema, organ: organSchema, calendar: meetingCalendarSchema })
  .meta({ id: 'MeetingForm' });

/** `GET /meetings`: every organ of which the body knows when it meets, by municipality. */
export const meetingListSchema = z
  .object({
    calendars: z.array(
      z.object({
        unitId: idSchema,
        unitName: z.string(),
        organ: organSchema,
        organText: z.string(),
        /** `elke woensdag`, `op onregelmatige dagen`. */
        rhythmText: z.string(),
        /** `wo 2 december 2026`; null: none is known. */
        nextText: z.string().nullable(),
        nextStatus: statusSchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'MeetingList' });

/** `GET /meetings/calendar?unit=…&organ=gr&year=2027`: one organ. Without a year: this one. */
export const organMeetingsQuerySchema = z.object({
  unit: idSchema,
  organ: organSchema,
  year: z
    .string()
    .regex(/^20\d\d$/)
    .optional(),
});

export const organMeetingsSchema = z
  .object({
    unitId: idSchema,
    unitName: z.string(),
    organ: organSchema,
    organText: z.string(),
    year: z.number().int(),
    firstYear: z.number().int(),
    lastYear: z.number().int(),
    /** What holds now; where nothing is known yet, what an organ of its kind begins with. */
    calendar: meetingCalendarSchema,
    isKnown: z.boolean(),
    meetings: z.array(
      z.object({
        on: dateSchema,
        /** `do 17 december 2026`. */
        dayText: z.string(),
        /** `opgegeven` or `vermoed`. */
        status: statusSchema,
        /** The last day for the agenda, for points, for the decisions on the website; null: not known. */
        agendaText: z.string().nullable(),
        pointsText: z.string().nullable(),
        publicationText: z.string().nullable(),
      }),
    ),
    /** Who stated what and when, the newest first. */
    history: z.array(z.object({ id: idSchema, text: z.string() })),
  })
  .meta({ id: 'OrganMeetings' });

export type MeetingRuleForm = z.infer<typeof meetingRuleSchema>;
export type MeetingCalendarForm = z.infer<typeof meetingCalendarSchema>;
export type MeetingForm = z.infer<typeof meetingFormSchema>;
export type MeetingList = z.infer<typeof meetingListSchema>;
export type OrganMeetingsQuery = z.infer<typeof organMeetingsQuerySchema>;
export type OrganMeetings = z.infer<typeof organMeetingsSchema>;
