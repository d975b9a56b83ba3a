import { z } from 'zod';
import { nameSchema, percentSchema } from './primitives.schema';
import { sourceSchema } from './source.schema';

const cents = z.int().min(0);
const bounds = { minimumCents: cents.nullable().default(null), maximumCents: cents.nullable().default(null) };

const fixed = { kind: z.literal('fixed'), amountCents: cents };
const perParticipant = {
  ...{ kind: z.literal('perParticipant'), amountCents: cents, ...bounds },
  /** Null: for each that counts. */
  tag: nameSchema.nullable().default(null),
};
/** What one participant can add at most: the same for each, a figure of its own, or the lower of both. */
const forEach = {
  eachMaximumCents: cents.nullable().default(null),
  eachMaximumFigure: nameSchema.nullable().default(null),
};
const perUnit = { kind: z.literal('perUnit'), figure: nameSchema, amountCents: cents, ...bounds, ...forEach };
const percentage = {
  ...{ kind: z.literal('percentage'), figure: nameSchema, percent: percentSchema, ...bounds, ...forEach },
  /** Another percentage for who carries the tag; the first one that fits. */
  byTag: z
    .array(z.strictObject({ tag: nameSchema, percent: percentSchema }))
    .max(20)
    .default([]),
  roundDownTo: z.enum(['cents', 'euro']),
};

const partSchema = z.discriminatedUnion('kind', [
  z.strictObject(fixed),
  z.strictObject(perParticipant),
  z.strictObject(perUnit),
  z.strictObject(percentage),
]);

const source = sourceSchema;

/** How the amount follows from those that count. Without a kind it is by tiers. */
export const amountSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('tiers').optional(),
    figure: nameSchema,
    tiers: z
      .array(z.strictObject({ from: z.int().min(0), below: z.int().min(1).nullable(), amountCents: cents }))
      .min(1)
      .max(50),
    cap: z.strictObject({ tag: nameSchema, aboveAloneCents: cents, withoutTagCents: cents }).nullable(),
    source,
  }),
  z.strictObject({ ...fixed, source }),
  z.strictObject({ ...perParticipant, source }),
  z.strictObject({ ...perUnit, source }),
  z.strictObject({ ...percentage, source }),
  z.strictObject({ kind: z.literal('maximum'), amountCents: cents, source }),
  z.strictObject({ kind: z.literal('total'), parts: z.array(partSchema).min(2).max(10), ...bounds, source }),
]);

export type AmountSource = z.infer<typeof amountSchema>;
export type AmountPartSource = z.infer<typeof partSchema>;
