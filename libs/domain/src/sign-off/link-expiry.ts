import type { Dossier } from '../dossier/dossier';
import { isSilentSuccessor } from '../municipalities/successor';
import type { Plan } from '../planning/plan';
import type { ParticipantId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { addMinutes, isBefore } from '../primitives/instant';

/**
 * How long after the funder's closing a personal link still opens: the municipality can look at what it declared, and an
 * answer that comes too late is kept although it no longer counts. Thirty days: reliability.md 5.2.
 */
const GRACE_DAYS = 30;

/** When the links of a dossier end; the dossier's time. Null for one that closes on no day: it asks nobody. */
export function linkExpiryOf({ closing }: Pick<Plan, 'closing'>): Instant | null {
  return closing === null ? null : addMinutes(closing.at, GRACE_DAYS * 24 * 60);
}

/**
 * How long the link of a municipality that must decide again stays open, also after the closing: its organ meets on a day
 * that nobody knows yet. A year is our choice.
 */
const AGAIN_DAYS = 365;

/** Until when whoever was asked again at that moment can answer; the dossier's time. */
export function linkExpiryWhenAskedAgain(askedAt: Instant): Instant {
  return addMinutes(askedAt, AGAIN_DAYS * 24 * 60);
}

/**
 * Until when a link opens that is made while the dossier runs; the dossier's time. One that is made after the closing
 * opens as long from then on, and that of a unit which comes in the place of others and must decide itself for a year: its
 * holder was not there before. A dossier that closes on no day asks nobody.
 */
export function expiryOfNewLink(dossier: Dossier, participantId: ParticipantId, madeAt: Instant): Instant {
  const { plan, participants } = dossier;
  const closing = plan?.closing ?? null;
  if (closing === null) return madeAt;
  if (isBefore(madeAt, closing.at)) return linkExpiryOf({ closing }) ?? madeAt;
  const participant = participants[participantId];
  const isToDecide = participant !== undefined && isSilentSuccessor(dossier, participant);
  return isToDecide ? linkExpiryWhenAskedAgain(madeAt) : addMinutes(madeAt, GRACE_DAYS * 24 * 60);
}
