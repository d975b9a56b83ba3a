import { z } from 'zod';
import { idSchema, typedTextSchema } from './values.contract';

const earlierActionSchema = z.object({
  what: typedTextSchema,
  code: z.string().max(60).nullable(),
  year: z.number().int().min(1900).max(2100).nullable(),
  target: z.number().int().min(0).max(1_000_000).nullable(),
});

/**
 * `GET /dossiers/:id/action-plans/:stepId/earlier`: the actions that are still open in the dossiers that this one follows
 * on, as a form to change; those that the plan has already are left out.
 */
export const earlierActionsSchema = z
  .object({
    sentence: z.string(),
    codes: z.array(z.object({ value: z.string(), label: z.string() })),
    actions: z.array(
      earlierActionSchema.extend({
        key: z.string(),
        dossierId: idSchema,
        /** `Uit dossier 2019-004; code 2.1 kent dit plan niet.` */
        origin: z.string(),
      }),
    ),
  })
  .meta({ id: 'EarlierActions' });

/** `POST` to the same address with header `Idempotency-Key`: the actions that are taken over, as they were changed. */
export const takenActionsSchema = z
  .object({ actions: z.array(earlierActionSchema).min(1).max(200) })
  .meta({ id: 'TakenActions' });

export type EarlierActions = z.infer<typeof earlierActionsSchema>;
export type TakenActions = z.infer<typeof takenActionsSchema>;
