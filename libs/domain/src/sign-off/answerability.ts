import type { Dossier, Participant } from '../dossier/dossier';
import { dueOf, isClosed, roundOf } from '../dossier/lookups';
import type { PlannedDeadline } from '../planning/plan';
import type { LinkId, ParticipantId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { isBefore } from '../primitives/instant';

/**
 * What the holder of a personal link can still do: answer (`open`), or only read, because its decision stands and the time
 * to replace it is over (`standing`), because it takes part no longer (`dropped`), or because the dossier has ended.
 */
export type Answerability = 'open' | 'standing' | 'dropped' | 'closed';

/** Until when a decision can be replaced through the link that gave it; null before the first plan. */
export function replaceableUntil(dossier: Dossier, participantId: ParticipantId): PlannedDeadline | null {
  const isByClosing = roundOf(dossier)?.replaceableUntil === 'closing';
  return isByClosing ? (dossier.plan?.closing ?? null) : dueOf(dossier, participantId);
}

/**
 * What a link can still do at `now`. Whoever has no decision that stands can always answer, late or not: nothing was
 * declared, a day was named since, or the condition was refused and another answer is asked for.
 */
export function answerabilityOf(
  dossier: Dossier,
  holder: { readonly participantId: ParticipantId; readonly linkId: LinkId },
  now: Instant,
): Answerability {
  if (isClosed(dossier)) return 'closed';
  const participant = dossier.participants[holder.participantId];
  if (participant?.isDropped === true) return 'dropped';
  const until = replaceableUntil(dossier, holder.participantId);
  const isOver = until !== null && !isBefore(now, until.at);
  return isOver && hasStandingDecision(participant, holder.linkId) ? 'standing' : 'open';
}

function hasStandingDecision(participant: Participant | undefined, linkId: LinkId): boolean {
  const answers = Object.values(participant?.slots ?? {}).flatMap((slot) => slot.answers);
  return answers.some(({ channel, condition }) => channel === linkId && condition !== 'refused');
}
