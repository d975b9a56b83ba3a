import { z } from 'zod';
import { idSchema, shownInstantSchema } from './values.contract';

/** A stored file; `GET /files/:id` sends it as a download. */
export const fileSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    mediaType: z.string(),
    bytes: z.number().int(),
    /** `1,2 MB`. */
    sizeText: z.string(),
    sha256: z.string(),
    /** What a virus scanner said; in `quarantine`, `infected` and `removed` nobody gets the bytes. */
    state: z.enum(['notScanned', 'quarantine', 'clean', 'infected', 'removed']),
    stateText: z.string(),
    uploaded: shownInstantSchema,
  })
  .meta({ id: 'File' });

/** What `POST /dossiers/:id/files` (multipart, field `file`) accepts; shown beside the button. */
export const fileLimits = {
  extensions: ['pdf', 'docx', 'xlsx', 'odt', 'ods', 'png', 'jpg', 'jpeg'],
  maximumBytes: 25 * 1024 * 1024,
} as const;

export type StoredFile = z.infer<typeof fileSchema>;
