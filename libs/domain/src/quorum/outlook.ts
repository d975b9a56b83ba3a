import type { QuorumRule } from '../calls/call-rules';
import { earliestToday } from '../deadlines/civil-day';
import type { Dossier, Participant } from '../dossier/dossier';
import { isRoundOpen, isRoundWaiting, roundOf } from '../dossier/lookups';
import type { ParticipantId } from '../primitives/ids';
import type { LocalDate } from '../primitives/instant';
import { electorateOf } from './electorate';
import type { Electorate } from './electorate';
import type { Field } from './prospect';
import { withYesOf } from './prospect';
import { seekMet, seekUnmet } from './quorum-search';
import type { Found } from './quorum-search';

/**
 * What becomes of the quorum while answers are still awaited. `certain`: met, whatever those who are open answer.
 * `possible`: by some of their answers and not by others. `impossible`: by none, unless somebody who refused agrees after
 * all. `unknown`: there are too many ways to look at all of them.
 */
export type Verdict = 'certain' | 'possible' | 'impossible' | 'unknown';

export interface QuorumOutlook {
  readonly verdict: Verdict;
  readonly isMet: boolean;
  /** Who can still answer. */
  readonly openIds: readonly ParticipantId[];
  /** One of the smallest sets whose agreement meets every rule; empty when it is met now, null when none was found. */
  readonly neededIds: readonly ParticipantId[] | null;
  /** Those without each of whom it cannot be met any more. */
  readonly indispensableIds: readonly ParticipantId[];
  /** The first day on which it is certain, when everybody agrees on the day that is known of it; null: none is known. */
  readonly certainOn: LocalDate | null;
}

/**
 * The outlook of an open round, exactly; null when nothing is open, or no quorum is asked.
 *
 * Whoever refused may still come back, so it is certain only when that does no harm, and possible only without counting on
 * it. What changes it afterwards is a withdrawal, a merger, or a rule. Source: capability 4 of the peers' comparison.
 */
export function outlookOf(dossier: Dossier): QuorumOutlook | null {
  const electorate = electorateOf(dossier);
  if (electorate === null || roundOf(dossier) === null || !isRoundOpen(dossier)) return null;
  return foreseen(electorate, (participant) => decidesOn(dossier, participant));
}

/**
 * Whether no way is left to meet the quorum with those who still may count, exactly; also once the round is over. False
 * where nobody was asked yet, and where there are too many ways to look at all of them.
 */
export function isOutOfReach(dossier: Dossier): boolean {
  const electorate = electorateOf(dossier);
  if (electorate === null || isRoundWaiting(dossier)) return false;
  const { willing } = roundOver(electorate);
  return seekMet(electorate.call.quorum, willing, willing.open.length) === 'none';
}

/**
 * Those without each of whom the quorum cannot be met any more, because others refused: from the start it could. Empty when
 * it is met, or cannot be.
 */
export function missedSinceRefusals(dossier: Dossier, outlook: QuorumOutlook): readonly ParticipantId[] {
  const electorate = electorateOf(dossier);
  if (electorate === null || outlook.indispensableIds.length === 0) return [];
  const { participants, willing } = electorate;
  if (willing.length === participants.length) return [];
  const { indispensableIds } = foreseen({ ...electorate, counted: [], willing: participants });
  return outlook.indispensableIds.filter((id) => !indispensableIds.includes(id));
}

/** The same over parties alone. `dayOf` says when somebody decides, as far as it is known. */
export function foreseen(
  electorate: Electorate,
  dayOf: (participant: Participant) => LocalDate | null = () => null,
): QuorumOutlook {
  const { quorum: rules } = electorate.call;
  const round = roundOver(electorate);
  const { sure, open } = round.willing;
  const enough = seekMet(rules, round.willing, open.length);
  const isMet = seekMet(rules, { ...round.willing, open: [] }, 0) !== 'none';
  const verdict = verdictOf(enough, isMet ? seekUnmet(rules, round.anybody) : sure);
  const about = { verdict, isMet, openIds: idsOf(open) };
  if (verdict !== 'possible' || typeof enough === 'string') {
    return { ...about, neededIds: isMet ? [] : null, indispensableIds: [], certainOn: null };
  }
  const needed = smallest(rules, round.willing, enough);
  return {
    ...about,
    neededIds: needed.isSmallest ? idsOf(needed.found) : null,
    indispensableIds: indispensable(rules, round.willing, needed.found),
    certainOn: firstCertain(rules, round, dayOf),
  };
}

/** Counted on are those who did not refuse; feared are all who may still join. */
interface Round {
  readonly willing: Field;
  readonly anybody: Field;
}

function roundOver({ call, participants: everyone, counted: sure, willing }: Electorate): Round {
  const field = { sure, everyone, call };
  return {
    willing: { ...field, open: willing.filter((one) => !sure.includes(one)) },
    anybody: { ...field, open: everyone.filter((one) => !sure.includes(one)) },
  };
}

function verdictOf(met: Found, unmet: Found): Verdict {
  if (unmet === 'none') return 'certain';
  if (met === 'none') return 'impossible';
  return met === 'tooMany' || unmet === 'tooMany' ? 'unknown' : 'possible';
}

/** What is enough for so many is enough for more, so the size is halved in on. Not the smallest: there were too many ways to look at. */
function smallest(
  rules: readonly QuorumRule[],
  field: Field,
  enough: readonly Participant[],
): { readonly found: readonly Participant[]; readonly isSmallest: boolean } {
  let [tooFew, least] = [0, enough];
  while (tooFew + 1 < least.length) {
    const size = Math.floor((tooFew + least.length) / 2);
    const found = seekMet(rules, field, size);
    if (found === 'tooMany') return { found: least, isSmallest: false };
    if (found === 'none') tooFew = size;
    else least = found;
  }
  return { found: least, isSmallest: true };
}

/** Whoever cannot be missed is in each set that is enough. */
function indispensable(
  rules: readonly QuorumRule[],
  field: Field,
  enough: readonly Participant[],
): QuorumOutlook['indispensableIds'] {
  const cannotBeMissed = ({ id }: Participant): boolean => {
    const open = field.open.filter((one) => one.id !== id);
    return seekMet(rules, { ...field, open }, open.length) === 'none';
  };
  const ids = new Set(idsOf(enough.filter(cannotBeMissed)));
  return idsOf(field.open).filter((id) => ids.has(id));
}

function idsOf(parties: readonly Participant[]): readonly ParticipantId[] {
  return parties.map(({ id }) => id);
}

function firstCertain(
  rules: readonly QuorumRule[],
  { willing, anybody }: Round,
  dayOf: (participant: Participant) => LocalDate | null,
): LocalDate | null {
  const days = new Map(willing.open.map((one) => [one.id, dayOf(one)] as const));
  const known = [...new Set([...days.values()].filter((day) => day !== null))].sort();
  return (
    known.find((day) => {
      const decided = withYesOf(anybody, (id) => (days.get(id) ?? 'never') <= day);
      return seekUnmet(rules, decided) === 'none';
    }) ?? null
  );
}

/** The day that its organ named, otherwise its next meeting of an organ that the call accepts; null: none is known. */
function decidesOn(dossier: Dossier, { named, meetings = [] }: Participant): LocalDate | null {
  const today = earliestToday(dossier.reachedAt);
  const organs = roundOf(dossier)?.organs ?? [];
  const days = named === null ? meetings.filter(({ organ }) => organs.includes(organ)).map(({ on }) => on) : [named.on];
  return days.filter((on) => on >= today).sort()[0] ?? null;
}
