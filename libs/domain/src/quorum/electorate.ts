import type { CallRules } from '../calls/call-rules';
import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, roundOf } from '../dossier/lookups';
import { isCounted, isOnlooker, isSignatory } from '../sign-off/standing';

/** Those who can count, those who do now, and those who still may. */
export interface Electorate {
  readonly call: CallRules;
  readonly participants: readonly Participant[];
  readonly counted: readonly Participant[];
  readonly willing: readonly Participant[];
}

/** Whoever takes part without signing is never counted, so nobody may wait for it either. */
export function electorateOf(dossier: Dossier): Electorate | null {
  const { call } = dossier;
  if (call === null || call.quorum.length === 0) return null;
  const round = roundOf(dossier);
  const participants = activeParticipants(dossier).filter((one) =>
    round === null ? !isOnlooker(one) : isSignatory(one),
  );
  const counted = participants.filter((one) => round === null || isCounted(one, round));
  return { call, participants, counted, willing: participants.filter((participant) => !hasRefused(participant)) };
}

function hasRefused(participant: Participant): boolean {
  if ((participant.aftermath?.withdrawnOn ?? null) !== null) return true;
  return Object.values(participant.slots).some((slot) => slot.answers.some((answer) => answer.decision === 'decline'));
}
