import { delegatorOf } from '@penhouder/domain';
import { z } from 'zod';

/** A lower-case UUID, the form of every id that leaves the server. */
export const idSchema = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

/** Working days are counted one by one: a year far away is a slip of the keyboard, and must not keep the server busy. */
const OUR_TIMES = /^(19|20)\d\d-/;

/** A calendar day in Europe/Brussels, `2020-01-15`. */
export const dateSchema = z.iso.date().regex(OUR_TIMES);
/** An hour on the wall clock in Europe/Brussels, `09:00`. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** A moment in UTC, `2020-01-15T23:00:00.000Z`. */
export const instantSchema = z.iso.datetime().regex(OUR_TIMES);

export const languageSchema = z.enum(['nl', 'fr']);
export const slotSchema = z.union([z.literal(1), z.literal(2)]);
export const organSchema = z.enum(['cbs', 'gr', 'vb', 'rmw', 'mat', 'other']);
/** In what quality somebody signs: in office, in somebody's place, or by delegation. */
export const capacitySchema = z.enum(['titular', 'acting', 'delegated']);
export const capacities = capacitySchema.options;

/** The offices in which somebody signs. */
export const officeSchema = z.enum(['mayor', 'alderman', 'chair', 'councillor', 'director', 'staff']);
export const offices = officeSchema.options;
/** Those that sign by somebody’s delegation only. */
export const officesByDelegation = offices.filter((office) => delegatorOf(office) !== null);
export const certaintySchema = z.enum(['stated', 'contradictory', 'assumed']);
export const dossierKindSchema = z.enum(['real', 'example', 'rehearsal']);

/** Words that somebody typed and that must not be empty; markup is kept as typed and escaped wherever it is shown. */
export const typedTextSchema = z.string().trim().min(1).max(4000);
/** A name, function or title on one line; the signs of HTML and unseen signs are refused because no name has them. */
export const lineSchema = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^<>\p{Cc}\p{Cf}\u3164\u115f\u1160]*$/u);

/** A day as a reader sees it: the day, how far it is, and what happens then. */
export const shownDateSchema = z
  .object({
    on: dateSchema,
    /** `wo 15 januari 2020`. */
    text: z.string(),
    /** `nog 5 werkdagen`, seen from the dossier's own clock; null where distance says nothing. */
    distance: z.string().nullable(),
  })
  .meta({ id: 'ShownDate' });

/** A moment as a reader sees it: `wo 15 januari 2020, 9.00 uur`. */
export const shownInstantSchema = z.object({ at: instantSchema, text: z.string() }).meta({ id: 'ShownInstant' });

/** A state as one word beside its code; `tone` chooses icon and colour and never says more than the word. */
export const statusSchema = z
  .object({ code: z.string(), word: z.string(), tone: z.enum(['done', 'wait', 'late', 'hold']) })
  .meta({ id: 'Status' });

export const amountSchema = z.object({ cents: z.number().int(), text: z.string() }).meta({ id: 'Amount' });

/** Query of every list: `cursor` is the `next` of the page before. */
export const pageQuerySchema = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});

export type Slot = z.infer<typeof slotSchema>;
export type Language = z.infer<typeof languageSchema>;
export type OrganCode = z.infer<typeof organSchema>;
export type Certainty = z.infer<typeof certaintySchema>;
export type DossierKind = z.infer<typeof dossierKindSchema>;
export type ShownDate = z.infer<typeof shownDateSchema>;
export type ShownInstant = z.infer<typeof shownInstantSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Amount = z.infer<typeof amountSchema>;
