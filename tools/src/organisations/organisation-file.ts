import { z } from 'zod';

const line = z.string().trim().min(1).max(200);
const language = z.enum(['nl', 'fr']).default('nl');

/** An organisation, who signs in there, and whom it asks. `docs/organisation.md` explains it, `examples/bodies` shows two. */
export const organisationFileSchema = z.strictObject({
  code: line.max(20),
  name: line,
  unit: z.strictObject({
    kind: z.enum(['municipality', 'ocmw', 'association', 'firm', 'school', 'agency']),
    name: line,
  }),
  accent: z.string().regex(/^#[0-9a-f]{6}$/),
  phone: line.nullable(),
  email: z.email(),
  users: z
    .array(
      z.strictObject({
        name: line,
        email: z.email(),
        role: z.enum(['coordinator', 'administrator']),
        language,
        /** False: the account is closed, and its sessions end at once. */
        isActive: z.boolean().default(true),
      }),
    )
    .min(1),
  contacts: z
    .array(
      z.strictObject({
        /** NIS code of the municipality. */
        nis: z.string().regex(/^\d{5}$/),
        name: line,
        function: line,
        email: z.email(),
        phone: line.nullable().default(null),
        language,
      }),
    )
    .default([]),
});

export type OrganisationFile = z.infer<typeof organisationFileSchema>;
