import { z } from 'zod';
import { contactFormSchema, contactSchema } from './contacts.contract';
import { dateSchema, idSchema, lineSchema } from './values.contract';

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

/** Every kind that a coordinator can add: municipalities and their OCMWs come from the reference data. */
export const addableUnitKinds = ['firm', 'association', 'school', 'agency'] as const;

/**
 * `POST /units` (201): an organisation that no reference data know, seen by this body only, with its first contact.
 * 409 `UnitExists` for one that the body sees already, 422 `EnterpriseNumberInvalid`, `ContactEmailInvalid`.
 */
export const unitFormSchema = z
  .object({
    kind: z.enum(addableUnitKinds),
    name: lineSchema,
    /** As people write it; checked, and kept as ten digits. */
    enterpriseNumber: z.string().trim().min(1).max(20).nullable(),
    contact: contactFormSchema.omit({ unitId: true, isArchived: true, isBoardMember: true }).nullable(),
  })
  .meta({ id: 'UnitForm' });

export const addedUnitSchema = z
  .object({ unit: unitRowSchema, contact: contactSchema.nullable() })
  .meta({ id: 'AddedUnit' });

export type AddedUnit = z.infer<typeof addedUnitSchema>;
export type UnitForm = z.infer<typeof unitFormSchema>;
export type UnitRow = z.infer<typeof unitRowSchema>;
export type UnitList = z.infer<typeof unitListSchema>;
export type UnitQuery = z.infer<typeof unitQuerySchema>;
