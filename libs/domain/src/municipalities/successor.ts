import type { Dossier, Participant } from '../dossier/dossier';
import { roundOf } from '../dossier/lookups';
import { isBefore } from '../primitives/instant';
import { hasAnswer, isAnswered } from '../sign-off/standing';

/** Whether it came in the place of others by a merger or a split. */
function isSuccessor({ participants }: Dossier, { id }: Pick<Participant, 'id'>): boolean {
  return Object.values(participants).some(({ succeededBy }) => succeededBy?.includes(id));
}

/**
 * Whether it came in the place of others and was asked itself, after the closing: nobody could ask it in time, so what it
 * decides counts whenever that is. Source: `domain.md` 4.4, merger.
 */
export function isSuccessorAskedLate(dossier: Dossier, participant: Participant): boolean {
  const closing = dossier.plan?.closing?.at;
  const { askedAt } = participant;
  if (closing === undefined || askedAt === undefined || isBefore(askedAt, closing)) return false;
  return isSuccessor(dossier, participant);
}

/** Whether something is still expected of a successor that nobody could ask before the closing. */
export function isSuccessorAwaited(dossier: Dossier, participant: Participant): boolean {
  const round = roundOf(dossier);
  return round !== null && isSuccessorAskedLate(dossier, participant) && !isAnswered(participant, round);
}

/** Whether it is a successor that has said nothing and inherited nothing: it is asked, or will be once there is a plan. */
export function isSilentSuccessor(dossier: Dossier, participant: Participant): boolean {
  return isSuccessor(dossier, participant) && !hasAnswer(participant);
}
