import { z } from 'zod';
import { localDateSchema, nameSchema, nisSchema, wordsSchema } from '../primitives.schema';

export const organSchema = z.enum(['cbs', 'gr', 'vb', 'rmw', 'mat', 'other']);

/** Who is meant: one participant, several, or all; and which of its people, 0 for paper. */
export const whoSchema = z.union([nameSchema, z.array(nameSchema).min(1).max(600)]);

export const personBase = { who: whoSchema, contact: z.int().min(0).max(20).default(1) };

export const participantSchema = z.strictObject({
  id: nameSchema,
  name: wordsSchema,
  /** The unit that it is, for a rule about units that adjoin; null: none that the call names by its code. */
  nis: nisSchema.nullable().default(null),
  figures: z.record(nameSchema, z.int().min(0)).default({}),
  tags: z.array(nameSchema).max(40).default([]),
  role: z
    .enum(['signatory', 'partner', 'corePartner', 'advisor', 'observer', 'applicant', 'coApplicant', 'mandateGiver'])
    .default('signatory'),
  meetings: z
    .array(z.strictObject({ organ: organSchema, on: localDateSchema }))
    .max(2_000)
    .default([]),
  /** The signatory slot of each person with a link. */
  contacts: z
    .array(z.union([z.literal(1), z.literal(2)]))
    .max(10)
    .default([1]),
});

export type ParticipantFile = z.infer<typeof participantSchema>;
