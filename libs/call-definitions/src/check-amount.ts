import { partsOf } from './amount-parts';
import type { Finding, Path } from './problem';
import { conditionsOf } from './quorum-parts';
import type { CallFile } from './schema';

/** Tiers that leave holes, bounds that exclude each other, and ratios of unlike figures. */
export function checkAmount(call: CallFile): Finding[] {
  return [...tiers(call), ...bounds(call), ...unlike(call)];
}

function tiers({ amount }: CallFile): Finding[] {
  if (amount === null || !('tiers' in amount)) return [];
  return amount.tiers.flatMap((tier, index) => {
    const next = amount.tiers[index + 1];
    const isLast = next === undefined;
    const isFine = isLast
      ? tier.below === null || tier.below > tier.from
      : tier.below === next.from && tier.below > tier.from;
    if (isFine) return [];
    return [
      {
        path: ['amount', 'tiers', index, 'below'],
        nl: 'Elke schijf begint waar de vorige eindigt en loopt op. Verbeter deze grens.',
        fr: 'Chaque tranche commence où finit la précédente et va en augmentant. Corrigez cette limite.',
        en: 'Each tier begins where the one before ends, and they ascend. Correct this bound.',
      },
    ];
  });
}

function bounds({ amount }: CallFile): Finding[] {
  const bounded: { path: Path; minimumCents?: number | null; maximumCents?: number | null }[] = [
    ...partsOf(amount).map(({ path, part }) => ({ ...part, path })),
    ...(amount?.kind === 'total' ? [{ ...amount, path: ['amount'] }] : []),
  ];
  return bounded.flatMap(({ path, minimumCents = null, maximumCents = null }) => {
    if (minimumCents === null || maximumCents === null || minimumCents <= maximumCents) return [];
    return [
      {
        path: [...path, 'minimumCents'],
        nl: 'Het laagste bedrag is hoger dan het hoogste. Verbeter een van beide.',
        fr: 'Le montant minimum dépasse le maximum. Corrigez l’un des deux.',
        en: 'The lowest amount is more than the highest. Correct one of them.',
      },
    ];
  });
}

/** A share of euro in a figure in cents, or of people, says nothing. */
function unlike({ quorum, figures }: CallFile): Finding[] {
  const units = new Map(figures.map(({ id, unit }) => [id, unit]));
  return conditionsOf(quorum).flatMap(({ path, rule }) => {
    if (rule.kind !== 'ratio' || units.get(rule.figure) === units.get(rule.of)) return [];
    return [
      {
        path: [...path, 'of'],
        nl: `${rule.figure} en ${rule.of} worden in iets anders uitgedrukt. Geef ze onder figures dezelfde unit.`,
        fr: `${rule.figure} et ${rule.of} s’expriment dans des unités différentes. Donnez-leur sous figures la même unit.`,
        en: `${rule.figure} and ${rule.of} are measured in different things. Give them the same unit under figures.`,
      },
    ];
  });
}
