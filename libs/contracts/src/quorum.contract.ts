import { z } from 'zod';
import { idSchema, statusSchema } from './values.contract';

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

export type QuorumSegment = z.infer<typeof quorumSegmentSchema>;
export type Quorum = z.infer<typeof quorumSchema>;
