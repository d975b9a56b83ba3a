import { z } from 'zod';
import { previewParticipantSchema } from './draft-preview.contract';

/** `GET /dossiers/:id/candidates/:unitId`: what must be known of a unit before it joins a running dossier. */
export const candidateSchema = z
  .object({
    ...previewParticipantSchema.pick({ unitId: true, name: true, figures: true, kinds: true }).shape,
    /** How many signatures the call asks of each participant. */
    slots: z.union([z.literal(1), z.literal(2)]),
  })
  .meta({ id: 'Candidate' });

export type Candidate = z.infer<typeof candidateSchema>;
