import { z } from 'zod';

/** `GET /health/live` (this process runs) and `GET /health/ready` (200, or 503 with the parts that fail), `GET /health/mail` (503 when outgoing mail stands still). */
export const healthSchema = z
  .object({
    status: z.enum(['ok', 'failing']),
    parts: z.record(z.string(), z.object({ status: z.enum(['up', 'down']), detail: z.string().nullable() })),
    /** Names of the parts that are down. */
    failing: z.array(z.string()),
  })
  .meta({ id: 'Health' });

export type Health = z.infer<typeof healthSchema>;
