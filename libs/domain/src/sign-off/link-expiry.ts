import type { Plan } from '../planning/plan';
import type { Instant } from '../primitives/instant';
import { addMinutes } from '../primitives/instant';

/**
 * How long after the funder's closing a personal link still opens: the municipality can look at what it declared, and an
 * answer that comes too late is kept although it no longer counts. Thirty days: reliability.md 5.2.
 */
const GRACE_DAYS = 30;

/** When the links of a dossier end; the dossier's time. Null for one that closes on no day: it asks nobody. */
export function linkExpiryOf({ closing }: Pick<Plan, 'closing'>): Instant | null {
  return closing === null ? null : addMinutes(closing.at, GRACE_DAYS * 24 * 60);
}
