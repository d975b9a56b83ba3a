import type { CallRules, QuorumRule, SignOffRoundRule } from '../calls/call-rules';
import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, roundOf } from '../dossier/lookups';
import type { ParticipantId } from '../primitives/ids';
import { isCounted, isSignatory } from '../sign-off/standing';
import type { Counting } from './quorum-kinds';
import { isMet, measure } from './quorum-kinds';

/** How one rule of the quorum stands now. `sum` and `needed` are in the rule's own unit: parties, or a figure. */
export interface QuorumStanding {
  readonly index: number;
  readonly rule: QuorumRule;
  readonly sum: number;
  readonly needed: number;
  readonly isMet: boolean;
  /** `sum` minus `needed`; negative while it is not met. */
  readonly margin: number;
  /** Counted parties without any one of which the rule would no longer be met; empty while it is not met. */
  readonly criticalIds: readonly ParticipantId[];
  readonly countedIds: readonly ParticipantId[];
  /** The sum when every party that has not refused agrees. */
  readonly reachable: number;
}

/**
 * Every rule of the quorum over the parties that sign now, in the call's order.
 *
 * Counted are signing legal units in this dossier, never members of the body; in a call that asks nobody to sign, those
 * who take part. Source: `domain.md` 4.3.
 */
export function quorumOf(dossier: Dossier): readonly QuorumStanding[] {
  const round = roundOf(dossier);
  if (dossier.call === null) return [];
  const { call } = dossier;
  return call.quorum.map((rule, index) => standingOfRule({ dossier, round, call, index }, rule));
}

export function isQuorumMet(dossier: Dossier): boolean {
  return quorumOf(dossier).every((standing) => standing.isMet);
}

interface Frame {
  readonly dossier: Dossier;
  /** Null: nobody is asked to sign. */
  readonly round: SignOffRoundRule | null;
  readonly call: CallRules;
  readonly index: number;
}

function standingOfRule({ dossier, round, call, index }: Frame, rule: QuorumRule): QuorumStanding {
  // Whoever takes part without signing is never counted, so nobody may wait for it either.
  const participants = activeParticipants(dossier).filter((one) => round === null || isSignatory(one));
  const over = (parties: readonly Participant[]): Counting => ({ parties, active: participants.length, call });
  const isMetBy = (parties: readonly Participant[]): boolean => isMet(over(parties), measure(rule, over(parties)));
  const counted = participants.filter((one) => round === null || isCounted(one, round));
  const { sum, needed } = measure(rule, over(counted));
  const isMetNow = isMetBy(counted);
  return {
    index,
    rule,
    sum,
    needed,
    isMet: isMetNow,
    margin: sum - needed,
    criticalIds: isMetNow ? counted.filter((one) => !isMetBy(without(counted, one))).map((one) => one.id) : [],
    countedIds: counted.map((one) => one.id),
    reachable: measure(rule, over(participants.filter((participant) => !hasRefused(participant)))).sum,
  };
}

function hasRefused(participant: Participant): boolean {
  return Object.values(participant.slots).some((slot) => slot.answers.some((answer) => answer.decision === 'decline'));
}

function without(participants: readonly Participant[], one: Participant): readonly Participant[] {
  return participants.filter((participant) => participant !== one);
}
