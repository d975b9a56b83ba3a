import { z } from 'zod';

const line = z.string().trim().min(1).max(200);
/** Nobody owns a domain below `.example`: nothing of an example can reach a real mailbox. */
const exampleAddress = z.email().regex(/\.example$/, 'must end in .example');
const language = z.enum(['nl', 'fr']).default('nl');

/** One file of `examples/`: an organisation, who signs in there, and whom it asks. */
export const bodyFileSchema = z.strictObject({
  code: line.max(20),
  name: line,
  unit: z.strictObject({
    kind: z.enum(['municipality', 'ocmw', 'association', 'firm', 'school', 'agency']),
    name: line,
  }),
  accent: z.string().regex(/^#[0-9a-f]{6}$/),
  phone: line.nullable(),
  email: exampleAddress,
  users: z
    .array(
      z.strictObject({ name: line, email: exampleAddress, role: z.enum(['coordinator', 'administrator']), language }),
    )
    .min(1),
  contacts: z.array(
    z.strictObject({
      /** NIS code of the municipality. */
      nis: z.string().regex(/^\d{5}$/),
      name: line,
      function: line,
      email: exampleAddress,
      phone: line.nullable().default(null),
      language,
    }),
  ),
});

export type BodyFile = z.infer<typeof bodyFileSchema>;
