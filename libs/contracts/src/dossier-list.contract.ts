import { z } from 'zod';
import { dossierKindSchema, idSchema, pageQuerySchema, shownDateSchema, statusSchema } from './values.contract';

/** `GET /dossiers`: filters live in the page's address under the same names. */
export const dossierQuerySchema = pageQuerySchema.extend({
  q: z.string().trim().max(100).optional(),
  call: z.string().max(100).optional(),
  programme: z.string().max(100).optional(),
  phase: z.string().max(60).optional(),
  state: z.enum(['open', 'closed', 'all']).optional(),
  attention: z.enum(['true', 'false']).optional(),
  /** `trouble`: late or at risk. */
  risk: z.enum(['late', 'atRisk', 'trouble', 'onTrack']).optional(),
  sort: z.enum(['next', 'number', 'title', 'risk']).optional(),
});

export const dossierRowSchema = z
  .object({
    id: idSchema,
    /** `2019-004`. */
    number: z.string(),
    title: z.string(),
    kind: dossierKindSchema,
    /** `voorbeeld`, `oefening` or null. */
    kindText: z.string().nullable(),
    callCode: z.string(),
    callTitle: z.string(),
    /** Code of the series in which its call stands. */
    programme: z.string().nullable(),
    phase: z.object({ code: z.string(), title: z.string() }),
    answered: z.number().int(),
    total: z.number().int(),
    /** The next date and what happens then; null when nothing is planned. */
    next: shownDateSchema.extend({ what: z.string() }).nullable(),
    /** `op schema`, `in gevaar`, `te laat`, `niet meer haalbaar`. */
    risk: statusSchema,
    /** The gravest reason: `Gent beslist pas op wo 8 januari 2020: na de sluiting.` Null: it is on track, or ended. */
    riskText: z.string().nullable(),
    /** How many more reasons there are. */
    moreRisks: z.number().int(),
    needsAttention: z.boolean(),
    isClosed: z.boolean(),
  })
  .meta({ id: 'DossierRow' });

export const dossierListSchema = z
  .object({
    dossiers: z.array(dossierRowSchema),
    total: z.number().int(),
    next: z.string().nullable(),
    /** Values that the filters can take, with how many dossiers have them. */
    filters: z.object({
      calls: z.array(z.object({ code: z.string(), title: z.string(), count: z.number().int() })),
      programmes: z.array(z.object({ code: z.string(), title: z.string(), count: z.number().int() })),
      phases: z.array(z.object({ code: z.string(), title: z.string(), count: z.number().int() })),
    }),
  })
  .meta({ id: 'DossierList' });

export type DossierQuery = z.infer<typeof dossierQuerySchema>;
export type DossierRow = z.infer<typeof dossierRowSchema>;
export type DossierList = z.infer<typeof dossierListSchema>;
