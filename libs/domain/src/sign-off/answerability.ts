import type { Dossier, Participant } from '../dossier/dossier';
import { dueOf, isClosed, roundOf } from '../dossier/lookups';
import type { PlannedDeadline } from '../planning/plan';
import type { LinkId, ParticipantId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { isBefore } from '../primitives/instant';
import { isLinkOnDuty } from './absence-days';
import { roundTimeAt } from '../suspension/suspension';
import { isWithdrawn } from './aftermath';

/**
 * What the holder of a personal link can still do: answer (`open`), or only read, because its decision stands and the time
 * to replace it is over (`standing`), because a colleague took over (`handedOver`), because it stands in for somebody on
 * other days (`outsideDays`), because it takes part no longer
 * (`dropped`), or because the dossier has ended.
 */
export type Answerability = 'open' | 'standing' | 'handedOver' | 'outsideDays' | 'dropped' | 'closed';

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
  const other = answeredByOthers(participant, holder.linkId, now);
  if (other !== null) return other;
  const until = replaceableUntil(dossier, holder.participantId);
  const isOver = until !== null && !isBefore(roundTimeAt(dossier, now), until.at);
  return isOver && hasStandingDecision(participant, holder.linkId) ? 'standing' : 'open';
}

/** Whether the holder of a link gave a decision through it that stands: it can be taken back, or replaced, while there is time. */
export function canWithdraw(
  dossier: Dossier,
  holder: { readonly participantId: ParticipantId; readonly linkId: LinkId },
): boolean {
  const participant = dossier.participants[holder.participantId];
  return participant !== undefined && !isWithdrawn(participant) && hasStandingDecision(participant, holder.linkId);
}

function hasStandingDecision(participant: Participant | undefined, linkId: LinkId): boolean {
  const answers = Object.values(participant?.slots ?? {}).flatMap((slot) => slot.answers);
  return answers.some(({ channel, condition }) => channel === linkId && condition !== 'refused');
}

/** Somebody else answers today: a colleague for good, or the person for whom this one stands in on other days. */
function answeredByOthers(
  participant: Participant | undefined,
  linkId: LinkId,
  now: Instant,
): 'handedOver' | 'outsideDays' | null {
  if (isHandedOver(participant, linkId)) return 'handedOver';
  return isLinkOnDuty(participant, linkId, now) ? null : 'outsideDays';
}

function isHandedOver(participant: Participant | undefined, linkId: LinkId): boolean {
  const contacts = participant?.contacts ?? [];
  return contacts.some((contact) => contact.linkId === linkId && contact.handedTo !== undefined);
}
