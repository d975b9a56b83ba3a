import { z } from 'zod';
import { todayDossierSchema } from './today.contract';
import { idSchema, shownDateSchema, shownInstantSchema, statusSchema } from './values.contract';

/** `GET /waiting`: filters live in the page's address under the same names. */
export const waitingQuerySchema = z.object({
  dossier: idSchema.optional(),
  call: z.string().max(100).optional(),
  /** `them`: others; `us`: a coordinator. */
  whose: z.enum(['them', 'us']).optional(),
  /** Only dossiers that the reader launched. */
  mine: z.literal('true').optional(),
  /** How organisations follow each other: by name, by the first day that is awaited, or by who waits longest. */
  sort: z.enum(['unit', 'due', 'since']).optional(),
});

/** One thing that is awaited: of whom, what, since when, and what was done about it. */
export const waitingRowSchema = z
  .object({
    key: z.string(),
    dossier: todayDossierSchema,
    participantId: idSchema.nullable(),
    /** Null: nobody whom mail reaches, or it does not depend on one person. */
    person: z.object({ name: z.string(), function: z.string() }).nullable(),
    /** `moet nog antwoorden`, or the sentence of a coordinator's task. */
    text: z.string(),
    whose: z.enum(['them', 'us']),
    /** `wacht op hen`, `uiterste dag voorbij`, `wacht op u`. */
    status: statusSchema,
    since: shownDateSchema.nullable(),
    due: shownDateSchema.nullable(),
    /** Reminders that left to this person; of nobody in particular, to the participant. */
    reminders: z.number().int(),
    lastMail: shownInstantSchema.nullable(),
    /** What was last said, and when; null: nothing yet. That a page was opened is kept nowhere. */
    lastSign: z.object({ text: z.string(), when: shownInstantSchema }).nullable(),
    /** The next reminder that leaves by itself. */
    nextReminder: shownInstantSchema.nullable(),
  })
  .meta({ id: 'WaitingRow' });

export const waitingListSchema = z
  .object({
    /** `U wacht op 9 antwoorden van 7 organisaties; 2 daarvan zijn over hun uiterste dag. 3 zaken wachten op u.` */
    sentence: z.string(),
    /** By organisation, in the order that was asked. */
    groups: z.array(z.object({ unitId: idSchema.nullable(), name: z.string(), rows: z.array(waitingRowSchema) })),
    total: z.number().int(),
    filters: z.object({
      calls: z.array(z.object({ code: z.string(), title: z.string(), count: z.number().int() })),
      dossiers: z.array(z.object({ id: idSchema, title: z.string(), count: z.number().int() })),
    }),
  })
  .meta({ id: 'WaitingList' });

export type WaitingQuery = z.infer<typeof waitingQuerySchema>;
export type WaitingRow = z.infer<typeof waitingRowSchema>;
export type WaitingList = z.infer<typeof waitingListSchema>;
