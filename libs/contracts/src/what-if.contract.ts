import { z } from 'zod';
import { quorumOutlookSchema } from './quorum.contract';
import { dateSchema, idSchema, shownDateSchema, timeSchema } from './values.contract';

/** Something that may come. `time` null: the whole day counts. `until` of a silence is included. */
export const assumptionSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('dateMoves'),
      date: z.enum(['closing', 'internalDue']),
      on: dateSchema,
      time: timeSchema.nullable(),
    }),
    z.object({ kind: z.literal('getsLonger'), participantId: idSchema, on: dateSchema }),
    z.object({ kind: z.literal('fallsOut'), participantId: idSchema }),
    z.object({ kind: z.literal('clockStops'), onlyStepId: z.string().min(1).max(80).nullable() }),
    z.object({ kind: z.literal('clockRuns'), isClosingMoved: z.boolean() }),
    z.object({ kind: z.literal('silence'), until: dateSchema }),
  ])
  .meta({ id: 'Assumption' });

/** `POST /dossiers/{id}/what-if`: one after the other, in this order. */
export const whatIfFormSchema = z
  .object({ assumptions: z.array(assumptionSchema).min(1).max(10) })
  .meta({ id: 'WhatIfForm' });

/** Where a dossier stands, now or then. */
const standSchema = z.object({
  internalDue: shownDateSchema.nullable(),
  closing: shownDateSchema.nullable(),
  /** Null when no round is open, or no quorum is asked. */
  outlook: quorumOutlookSchema.nullable(),
  /** Every rule of the quorum in words. */
  quorum: z.array(z.string()),
  amountText: z.string().nullable(),
  /** Who comes too late, and why. */
  late: z.array(z.object({ participantId: idSchema, text: z.string() })),
});

export const whatIfSchema = z
  .object({
    now: standSchema,
    then: standSchema,
    /** Those of `then.late` who are in time now. */
    becomesLate: z.array(idSchema),
    /** What moves, falls away, or comes new. */
    moves: z.array(z.string()),
    /** What leaves because of it: the kind of mail, and to how many. */
    mails: z.array(z.string()),
    /** How many moments, how many mails, and how many participants it touches. */
    counts: z.object({ moves: z.number().int(), mails: z.number().int(), participants: z.number().int() }),
  })
  .meta({ id: 'WhatIf' });

export type Assumption = z.infer<typeof assumptionSchema>;
export type WhatIfForm = z.infer<typeof whatIfFormSchema>;
export type WhatIfStand = z.infer<typeof standSchema>;
export type WhatIf = z.infer<typeof whatIfSchema>;
