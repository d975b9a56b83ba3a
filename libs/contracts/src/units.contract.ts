import { z } from 'zod';
import { dateSchema, idSchema } from './values.contract';

/** `GET /units?q=`: legal units whose name or NIS code begins with or contains `q`; `on` (default today) is the day on which they must exist. */
export const unitQuerySchema = z.object({
  q: z.string().trim().max(100).optional(),
  on: dateSchema.optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
});

export const unitRowSchema = z
  .object({
    id: idSchema,
    kind: z.string(),
    name: z.string(),
    nis: z.string().nullable(),
    validFrom: dateSchema.nullable(),
    validTo: dateSchema.nullable(),
    province: z.string().nullable(),
    /** `gemeente · NIS 34002 · Kortrijk`. */
    description: z.string(),
    /** How many contacts of this unit stand in the body's address book. */
    contactCount: z.number().int(),
  })
  .meta({ id: 'UnitRow' });

export const unitListSchema = z.object({ units: z.array(unitRowSchema) }).meta({ id: 'UnitList' });

export type UnitRow = z.infer<typeof unitRowSchema>;
export type UnitList = z.infer<typeof unitListSchema>;
export type UnitQuery = z.infer<typeof unitQuerySchema>;
