import { z } from 'zod';
import { dateSchema, idSchema, statusSchema } from './values.contract';

/** One participant in the bar of a quorum; widths are `value` over `total` of the bar. */
export const quorumSegmentSchema = z
  .object({
    participantId: idSchema.nullable(),
    unitId: idSchema,
    name: z.string(),
    value: z.number(),
    /** `counted` signed and counts; `expected` named a day or waits for a condition; `open` nothing yet; `lost` declined or dropped. */
    standing: z.enum(['counted', 'expected', 'open', 'lost']),
    /** `Anzegem: 14 560 inwoners, getekend`. */
    text: z.string(),
  })
  .meta({ id: 'QuorumSegment' });

const QUORUM_KINDS = [
  'all',
  'atLeast',
  'atMost',
  'sum',
  'share',
  'each',
  'ratio',
  'eachType',
  'sameGroup',
  'adjoining',
  'spread',
  'mix',
  'exclusive',
  'contribution',
  'anyOf',
] as const;

export const quorumSchema = z
  .object({
    index: z.number().int(),
    kind: z.enum(QUORUM_KINDS),
    /** The whole standing in words: the sum, what is needed, and who can be missed. */
    sentence: z.string(),
    status: statusSchema,
    isMet: z.boolean(),
    sum: z.number(),
    needed: z.number(),
    margin: z.number(),
    isEveryOneSpare: z.boolean(),
    criticalParticipantIds: z.array(idSchema),
    bar: z.object({
      /** `Inwoners`. */
      label: z.string(),
      /** The whole width of the bar. */
      total: z.number(),
      /** Where the threshold stands on the same scale; null when there is none. */
      threshold: z.number().nullable(),
      segments: z.array(quorumSegmentSchema),
    }),
  })
  .meta({ id: 'Quorum' });

/** What becomes of the whole quorum while answers are awaited. */
export const quorumOutlookSchema = z
  .object({
    status: statusSchema,
    /** What it still needs, of whom, and by when it can stand. */
    sentence: z.string(),
    /** Those without each of whom it cannot be met any more. */
    indispensableParticipantIds: z.array(idSchema),
    /** The first day on which it can stand, by the days on which organs meet; null: not known, or it stands. */
    certainOn: dateSchema.nullable(),
  })
  .meta({ id: 'QuorumOutlook' });

export type QuorumSegment = z.infer<typeof quorumSegmentSchema>;
export type QuorumOutlook = z.infer<typeof quorumOutlookSchema>;
export type Quorum = z.infer<typeof quorumSchema>;
