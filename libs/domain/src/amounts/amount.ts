import type { AmountBounds, AmountForEach, AmountPart, AmountRule, TieredAmountRule } from '../calls/call-rules';
import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, roundOf } from '../dossier/lookups';
import { EVERYTHING, shareOf, shareOfAll } from '../primitives/share';
import { isCounted } from '../sign-off/standing';
import { tieredAmount } from './tiers';

/**
 * What the call gives for the parties that sign now, in cents; null when no tier fits or the call has no rule for it.
 */
export function amountOf(dossier: Dossier): number | null {
  const round = roundOf(dossier);
  const rule = dossier.call?.amount ?? null;
  if (rule === null || round === null) return null;
  return amountFor(
    rule,
    activeParticipants(dossier).filter((participant) => isCounted(participant, round)),
  );
}

/** The amount in cents for these parties, or for a `maximum` the most that it can be; nobody gets nothing: null. */
export function amountFor(rule: AmountRule, parties: readonly Participant[]): number | null {
  if (parties.length === 0) return null;
  if (isTiered(rule)) return tieredAmount(rule, parties);
  if (rule.kind === 'maximum') return rule.amountCents;
  if (rule.kind !== 'total') return partAmount(rule, parties);
  return bounded(
    rule,
    rule.parts.reduce((sum, part) => sum + partAmount(part, parties), 0),
  );
}

/** Whether the rule says only what the amount cannot exceed: what is awarded must then be given. */
export function isUpperBound(rule: AmountRule): boolean {
  return rule.kind === 'maximum';
}

function isTiered(rule: AmountRule): rule is TieredAmountRule {
  return rule.kind === undefined || rule.kind === 'tiers';
}

function partAmount(part: AmountPart, parties: readonly Participant[]): number {
  switch (part.kind) {
    case 'fixed':
      return part.amountCents;
    case 'perParticipant': {
      const { tag } = part;
      const counted = tag === null ? parties : parties.filter(({ tags }) => tags.includes(tag));
      return bounded(part, counted.length * part.amountCents);
    }
    case 'perUnit':
      return bounded(
        part,
        parties.reduce((sum, one) => {
          const own = (one.figures[part.figure] ?? 0) * part.amountCents;
          return sum + Math.min(own, mostFor(one, part));
        }, 0),
      );
    case 'percentage':
      return bounded(part, percentageOf(part, parties));
  }
}

/** Rounded down once, over all together, so that nobody's cents are lost in between. */
function percentageOf(part: Extract<AmountPart, { kind: 'percentage' }>, parties: readonly Participant[]): number {
  const inCents = part.unit === 'euro' ? 100 : 1;
  const cents = shareOfAll(
    parties.map((one) => {
      const value = (one.figures[part.figure] ?? 0) * inCents;
      const share = part.byTag.find(({ tag }) => one.tags.includes(tag))?.share ?? part.share;
      const most = mostFor(one, part);
      // A cap in whole cents is passed as soon as the share rounded up passes it.
      return shareOf(value, share, 'up') > most ? { value: most, share: EVERYTHING } : { value, share };
    }),
    'down',
  );
  return part.roundDownTo === 'euro' ? cents - (cents % 100) : cents;
}

/** What one participant can add at most, in cents. */
function mostFor(one: Participant, { eachMaximumCents = Infinity, eachMaximum: own }: AmountForEach): number {
  if (own === undefined) return eachMaximumCents;
  return Math.min(eachMaximumCents, (one.figures[own.figure] ?? 0) * (own.unit === 'euro' ? 100 : 1));
}

function bounded({ minimumCents, maximumCents }: AmountBounds, cents: number): number {
  const atLeast = minimumCents === null ? cents : Math.max(minimumCents, cents);
  return maximumCents === null ? atLeast : Math.min(maximumCents, atLeast);
}
