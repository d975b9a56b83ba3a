import { z } from 'zod';
import {
  capacitySchema,
  dateSchema,
  idSchema,
  lineSchema,
  officeSchema,
  organSchema,
  slotSchema,
  typedTextSchema,
} from './values.contract';

const mandates = z.record(z.string().max(60), z.boolean());

/** By the code of the ask: a whole number, cents, or the code of an option. Left out: none. */
const values = z.record(z.string().max(60), z.union([z.number(), z.string().max(60)])).optional();

/**
 * `POST /dossiers/:id/paper-answers`: an answer that came on paper, by telephone or by another mail, entered by a
 * coordinator. `id` is made by the form (a UUID) and makes a double click harmless: the same id gives the same receipt.
 */
export const paperAnswerSchema = z
  .object({
    id: idSchema,
    participantId: idSchema,
    slot: slotSchema,
    /** Who signed on paper. */
    name: lineSchema,
    function: lineSchema,
    /** In what quality; left out: not said. */
    capacity: capacitySchema.optional(),
    /** The office that signed, or that delegated; asked where the call names offices. */
    office: officeSchema.optional(),
    /** By whose delegation, and since when; left out: it was not delegated. */
    delegatedBy: lineSchema.optional(),
    delegatedOn: dateSchema.optional(),
    /** The last day of the mandate or delegation of who signed; left out: not said. */
    inOfficeUntil: dateSchema.optional(),
    /** Why it is entered by hand, and what it rests on. */
    why: typedTextSchema,
    fileId: idSchema.nullable(),
    /** The reply by mail that it was read from; left out: none. */
    replyId: idSchema.optional(),
    reply: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('agree'), mandates, values }),
      z.object({ kind: z.literal('agreeInPrinciple'), mandates, values }),
      z.object({ kind: z.literal('agreeWithCondition'), mandates, values, text: typedTextSchema }),
      z.object({ kind: z.literal('decline'), text: typedTextSchema }),
      z.object({ kind: z.literal('namedDay'), organ: organSchema, on: dateSchema, text: typedTextSchema.nullable() }),
      z.object({ kind: z.literal('question'), text: typedTextSchema }),
    ]),
  })
  .meta({ id: 'PaperAnswer' });

/** Answer 201: recorded, with the number of its evidence; `isApplied` false: Temporal is away, it will be applied later. */
export const paperAnswerDoneSchema = z
  .object({
    rowId: idSchema,
    evidenceNumber: z.number().int(),
    hash: z.string(),
    isApplied: z.boolean(),
    text: z.string(),
  })
  .meta({ id: 'PaperAnswerDone' });

export type PaperAnswer = z.infer<typeof paperAnswerSchema>;
export type PaperAnswerDone = z.infer<typeof paperAnswerDoneSchema>;
