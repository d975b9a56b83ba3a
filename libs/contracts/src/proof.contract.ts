import { z } from 'zod';

/** `GET /dossiers/:id/proof`: up to when the records of a dossier are held by the root of a day. */
export const proofSchema = z
  .object({
    /** Sentences for a coordinator. */
    text: z.string(),
    /** The newest root that holds the dossier, hexadecimal; null before its first night. */
    root: z.string().nullable(),
  })
  .meta({ id: 'Proof' });

export type Proof = z.infer<typeof proofSchema>;
