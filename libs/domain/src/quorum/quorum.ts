import type { QuorumRule } from '../calls/call-rules';
import type { Dossier, Participant } from '../dossier/dossier';
import type { ParticipantId } from '../primitives/ids';
import type { Electorate } from './electorate';
import { electorateOf } from './electorate';
import type { Counting } from './quorum-kinds';
import { isMet, measure } from './quorum-kinds';

/** How one rule of the quorum stands now. `sum` and `needed` are in the rule's own unit: parties, or a figure. */
export interface QuorumStanding {
  readonly index: number;
  readonly rule: QuorumRule;
  readonly sum: number;
  readonly needed: number;
  /** The highest that is allowed, in the same unit; absent: any. */
  readonly most?: number;
  readonly isMet: boolean;
  /** `sum` minus `needed`, or what is left below the ceiling where that is less; negative while it is not met. */
  readonly margin: number;
  /** Counted parties without any one of which the rule would no longer be met; empty while it is not met. */
  readonly criticalIds: readonly ParticipantId[];
  readonly countedIds: readonly ParticipantId[];
  /** The sum when every party that has not refused agrees. */
  readonly reachable: number;
  /** How each condition of each group stands, where one group is enough; `sum` then counts the groups that hold. */
  readonly alternatives?: readonly (readonly QuorumStanding[])[];
}

/**
 * Every rule of the quorum over the parties that sign now, in the call's order.
 *
 * Counted are signing legal units in this dossier, never members of the body; in a call that asks nobody to sign, those
 * who take part and do more than look on. Source: `domain.md` 4.3.
 */
export function quorumOf(dossier: Dossier): readonly QuorumStanding[] {
  const electorate = electorateOf(dossier);
  return electorate === null ? [] : standingsOf(electorate);
}

/**
 * How every rule would stand without one participant, for any of them. What is the same for all is worked out once, so that
 * a page can ask it for each of hundreds.
 */
export function quorumAfterDrops(dossier: Dossier): (dropped: ParticipantId) => readonly QuorumStanding[] {
  const electorate = electorateOf(dossier);
  if (electorate === null) return () => [];
  return (dropped) => {
    const isLeft = ({ id }: Participant): boolean => id !== dropped;
    const { call, participants, counted, willing } = electorate;
    return standingsOf({
      call,
      participants: participants.filter(isLeft),
      counted: counted.filter(isLeft),
      willing: willing.filter(isLeft),
    });
  };
}

function standingsOf(electorate: Electorate): readonly QuorumStanding[] {
  return electorate.call.quorum.map((rule, index) => standingOfRule(electorate, rule, index));
}

/** The same without margins and without whom it would fail: asked after every command. */
export function isQuorumMet(dossier: Dossier): boolean {
  const electorate = electorateOf(dossier);
  if (electorate === null) return true;
  return electorate.call.quorum.every((rule) => isMetBy(electorate, rule, electorate.counted));
}

function countingOf({ call, participants }: Electorate, parties: readonly Participant[]): Counting {
  return { parties, everyone: participants, call };
}

function isMetBy(electorate: Electorate, rule: QuorumRule, parties: readonly Participant[]): boolean {
  const counting = countingOf(electorate, parties);
  return isMet(counting, measure(rule, counting));
}

function standingOfRule(electorate: Electorate, rule: QuorumRule, index: number): QuorumStanding {
  const { counted, willing } = electorate;
  const { sum, needed, most } = measure(rule, countingOf(electorate, counted));
  const isMetNow = isMetBy(electorate, rule, counted);
  const alternatives = rule.kind === 'anyOf' ? standingsOfGroups(electorate, rule.groups, index) : null;
  return {
    index,
    rule,
    sum,
    needed,
    ...(most !== undefined && { most }),
    isMet: isMetNow,
    margin: marginOf(sum, needed, most),
    criticalIds: isMetNow ? criticalOf(electorate, rule) : [],
    countedIds: counted.map((one) => one.id),
    reachable:
      alternatives === null
        ? measure(rule, countingOf(electorate, willing)).sum
        : alternatives.filter((group) => group.every(isWithinReach)).length,
    ...(alternatives !== null && { alternatives }),
  };
}

/** Where there is a ceiling, what is left below it, unless less is left above the floor. */
function marginOf(sum: number, needed: number, most?: number): number {
  if (most === undefined) return sum - needed;
  return needed > 0 ? Math.min(sum - needed, most - sum) : most - sum;
}

type Groups = Extract<QuorumRule, { kind: 'anyOf' }>['groups'];

function standingsOfGroups(electorate: Electorate, groups: Groups, index: number): readonly QuorumStanding[][] {
  return groups.map((group) => group.map((rule) => standingOfRule(electorate, rule, index)));
}

function isWithinReach({ isMet: isMetNow, reachable, needed }: QuorumStanding): boolean {
  return isMetNow || reachable >= needed;
}

/** Everybody without whom alone the rule would fail. One list serves for all: from each to the next one place changes. */
function criticalOf(electorate: Electorate, rule: QuorumRule): readonly ParticipantId[] {
  const { counted } = electorate;
  const others = counted.slice(1);
  return counted.flatMap(({ id }, index) => {
    const before = counted[index - 1];
    if (before !== undefined) others[index - 1] = before;
    return isMetBy(electorate, rule, others) ? [] : [id];
  });
}
