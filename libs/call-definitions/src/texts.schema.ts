import { OWN_WORD_MAILS, type OwnWordMail } from '@penhouder/domain';
import { z } from 'zod';
import { briefSchema, nameSchema, wordsSchema } from './primitives.schema';

const byName = z.record(nameSchema, wordsSchema);

/** A mail in the call's own words; which placeholders it can use is checked in `check-mails.ts`. */
const mailSchema = z.strictObject({ subject: wordsSchema, body: wordsSchema });
const mailsShape = Object.fromEntries(OWN_WORD_MAILS.map((kind) => [kind, mailSchema.optional()])) as Readonly<
  Record<OwnWordMail, z.ZodOptional<typeof mailSchema>>
>;

/** A text beside the declaration; its title stands as it is written. */
const documentSchema = z.strictObject({ title: z.string().trim().min(1).max(200), text: wordsSchema });

/** Everything that people read about a call, in one language. */
export const textsSchema = z.strictObject({
  title: wordsSchema,
  shortTitle: wordsSchema,
  task: wordsSchema,
  /** Left out when there is no money and nobody who gives it. */
  funder: wordsSchema.optional(),
  /** What the series is called in which the call stands. */
  programme: wordsSchema.optional(),
  summary: wordsSchema,
  brief: briefSchema,
  statement: wordsSchema,
  /** Without a note of its own the summary stands in its place. */
  note: wordsSchema.optional(),
  /** What goes with the declaration, filled in for each participant like the note: an agreement, a draft of a decision. */
  documents: z.record(nameSchema, documentSchema).default({}),
  steps: byName,
  mandates: byName.default({}),
  /** What each value of the declaration is called, by its code. */
  asks: byName.default({}),
  figures: byName.default({}),
  /** Words of every name that settings, options, types and regions use. */
  names: byName.default({}),
  /** Mails in the call's own words; those that are left out have the product's. */
  mails: z.strictObject(mailsShape).optional(),
});

export type Texts = z.infer<typeof textsSchema>;
