import type { ParticipantId } from '../primitives/ids';
import type { Dossier } from './dossier';
import { isSubmitted } from './lookups';
import type { Rejection } from './rejections';

/** Why a command cannot be about this participant; null when it can. */
export function participantProblem(dossier: Dossier, participantId: ParticipantId): Rejection | null {
  const participant = dossier.participants[participantId];
  if (participant === undefined) return { code: 'NotAParticipant', participantId };
  const isGone = participant.isDropped || participant.succeededBy !== undefined;
  return isGone ? { code: 'ParticipantIsDropped', participantId } : null;
}

/** Once the first file has gone, the dates of the round stand; null while they can change. */
export function submittedProblem(dossier: Dossier): Rejection | null {
  return isSubmitted(dossier) ? { code: 'DossierIsSubmitted' } : null;
}
