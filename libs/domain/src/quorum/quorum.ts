import type { QuorumRule, SignOffRoundRule } from '../calls/call-rules';
import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, roundOf } from '../dossier/lookups';
import type { ParticipantId } from '../primitives/ids';
import { isCounted } from '../sign-off/standing';

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
 * Counted are signing legal units in this dossier, never members of the body. Source: `domain.md` 4.3.
 */
export function quorumOf(dossier: Dossier): readonly QuorumStanding[] {
  const round = roundOf(dossier);
  if (dossier.call === null || round === null) return [];
  return dossier.call.quorum.map((rule, index) => standingOfRule({ dossier, round, index }, rule));
}

export function isQuorumMet(dossier: Dossier): boolean {
  return quorumOf(dossier).every((standing) => standing.isMet);
}

interface Frame {
  readonly dossier: Dossier;
  readonly round: SignOffRoundRule;
  readonly index: number;
}

function standingOfRule({ dossier, round, index }: Frame, rule: QuorumRule): QuorumStanding {
  const active = activeParticipants(dossier);
  const counted = active.filter((participant) => isCounted(participant, round));
  const possible = active.filter((participant) => !hasRefused(participant));
  const needed = neededBy(rule, active.length);
  const sum = sumOf(rule, counted);
  const isMet = isMetBy(rule, counted, needed);
  return {
    index,
    rule,
    sum,
    needed,
    isMet,
    margin: sum - needed,
    criticalIds: isMet
      ? counted.filter((one) => !isMetBy(rule, without(counted, one), needed)).map((one) => one.id)
      : [],
    countedIds: counted.map((one) => one.id),
    reachable: sumOf(rule, possible),
  };
}

function hasRefused(participant: Participant): boolean {
  return Object.values(participant.slots).some((slot) => slot.answers.some((answer) => answer.decision === 'decline'));
}

function without(participants: readonly Participant[], one: Participant): readonly Participant[] {
  return participants.filter((participant) => participant !== one);
}

function neededBy(rule: QuorumRule, active: number): number {
  switch (rule.kind) {
    case 'all':
      return active;
    case 'atLeast':
      return rule.count;
    case 'sum':
      return rule.atLeast;
  }
}

function sumOf(rule: QuorumRule, counted: readonly Participant[]): number {
  return rule.kind === 'sum' ? counted.reduce((sum, one) => sum + (one.figures[rule.figure] ?? 0), 0) : counted.length;
}

function isMetBy(rule: QuorumRule, counted: readonly Participant[], needed: number): boolean {
  if (counted.length === 0) return false;
  return isExemptAlone(rule, counted) || sumOf(rule, counted) >= needed;
}

/** A centre city alone has no lower bound. Source: regulation cited in the call definition. */
function isExemptAlone(rule: QuorumRule, counted: readonly Participant[]): boolean {
  if (rule.kind !== 'sum' || rule.exemptAloneTag === null) return false;
  return counted.length === 1 && counted[0]?.tags.includes(rule.exemptAloneTag) === true;
}
