import type { EntityManager } from 'typeorm';

/**
 * What must hold, beside the link, before an answer is kept: asked in the transaction that keeps it, under the
 * participant's lock. Returns what the evidence says of it; null: it does not hold, nothing is kept, and what the taker
 * wrote down (a wrong try) stays.
 */
export type ProofTaker = (manager: EntityManager) => Promise<Readonly<Record<string, unknown>> | null>;
