import type { DossierPlan } from '@penhouder/contracts';

const DAY_MS = 86_400_000;

/** Where a day lies on the axis, in percent from its beginning; days outside of it lie at its ends. */
export function placeOf(on: string, { from, to }: Pick<DossierPlan['axis'], 'from' | 'to'>): number {
  const length = dayNumber(to) - dayNumber(from);
  const place = length === 0 ? 0 : (100 * (dayNumber(on) - dayNumber(from))) / length;
  return Math.min(100, Math.max(0, place));
}

function dayNumber(on: string): number {
  return Date.parse(`${on}T00:00:00.000Z`) / DAY_MS;
}
