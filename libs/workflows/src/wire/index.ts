import { createHash, randomBytes } from 'node:crypto';
import type { DataConverter } from '@temporalio/common';
import { payloadCodec } from './payload-codec';

export { plain } from './payload-codec';

/** How messages travel between API, worker and server. Every client and every worker has it, or they do not understand. */
export const dataConverter: DataConverter = { payloadCodecs: [payloadCodec] };

/**
 * The id of one sending of an Update that may be repeated at will: short, because history keeps it three times, and of
 * chance, because the next sending may hold other rows. What makes a repetition harmless is in the rows.
 */
export function newUpdateId(): string {
  return randomBytes(8).toString('base64url');
}

/** Which workflow code decided; history keeps it twice per task, so it is shorter than what the SDK would take. */
export function buildIdOf(bundle: string | Buffer): string {
  return createHash('sha256').update(bundle).digest('hex').slice(0, 8);
}
