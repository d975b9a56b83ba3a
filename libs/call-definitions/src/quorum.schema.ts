import { z } from 'zod';
import { multipleSchema, nameSchema, nisSchema, percentSchema } from './primitives.schema';
import { sourceSchema } from './source.schema';

const source = sourceSchema;
const count = z.int().min(1).max(1_000);
const sum = z.int().min(1);
/** One of them or both: `check-quorum.ts` asks for it. */
const sums = { atLeast: sum.nullable().default(null), atMost: sum.nullable().default(null) };
const tags = z.array(nameSchema).min(1).max(60);

/** Every condition over those that sign; what a tag or figure is, stands under `tags` and `figures`. */
const single = [
  z.strictObject({ kind: z.literal('all'), source }),
  z.strictObject({ kind: z.literal('atLeast'), count, source }),
  z.strictObject({
    kind: z.literal('atMost'),
    count,
    /** Null: of all that agree. */
    tag: nameSchema.nullable().default(null),
    source,
  }),
  z.strictObject({
    kind: z.literal('share'),
    /** Null: of the number of participants. */
    figure: nameSchema.nullable().default(null),
    atLeastPercent: percentSchema,
    /** True when the share itself is not enough: "more than". */
    isStrict: z.boolean().default(false),
    source,
  }),
  z.strictObject({
    kind: z.literal('sum'),
    figure: nameSchema,
    ...sums,
    /** True when the threshold itself is not enough: "more than". */
    isStrict: z.boolean().default(false),
    exemptAloneTag: nameSchema.nullable().default(null),
    source,
  }),
  z.strictObject({ kind: z.literal('each'), figure: nameSchema, ...sums, source }),
  z.strictObject({
    kind: z.literal('ratio'),
    figure: nameSchema,
    of: nameSchema,
    atLeastPercent: multipleSchema.nullable().default(null),
    atMostPercent: multipleSchema.nullable().default(null),
    source,
  }),
  z.strictObject({
    kind: z.literal('eachType'),
    types: z
      .array(z.strictObject({ tag: nameSchema, count: count.default(1) }))
      .min(1)
      .max(20),
    source,
  }),
  z.strictObject({ kind: z.literal('sameGroup'), tags, atLeast: count, source }),
  z.strictObject({ kind: z.literal('spread'), tags, atLeast: count, source }),
  z.strictObject({
    kind: z.literal('mix'),
    tag: nameSchema,
    atLeastPercent: percentSchema.nullable().default(null),
    atMostPercent: percentSchema.nullable().default(null),
    source,
  }),
  z.strictObject({
    kind: z.literal('adjoining'),
    neighbours: z
      .array(z.tuple([nisSchema, nisSchema]))
      .min(1)
      .max(2_000),
    atLeast: count,
    source,
  }),
  z.strictObject({ kind: z.literal('exclusive'), tag: nameSchema, source }),
  z.strictObject({
    kind: z.literal('contribution'),
    figure: nameSchema,
    /** Of the amount of the grant. */
    atLeastPercent: multipleSchema.default(100),
    source,
  }),
] as const;

const singleSchema = z.discriminatedUnion('kind', single);

/** A condition, or a choice between groups of which one must hold entirely. Source of the kinds: `domain.md` 4.3. */
export const quorumSchema = z.discriminatedUnion('kind', [
  ...single,
  z.strictObject({
    kind: z.literal('anyOf'),
    groups: z.array(z.array(singleSchema).min(1).max(5)).min(2).max(5),
    source,
  }),
]);

export type SingleQuorumSource = z.infer<typeof singleSchema>;
export type QuorumSource = z.infer<typeof quorumSchema>;
