import type { Assumption, DossierPage } from '@penhouder/contracts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** `2020-01-15` and -2: `2020-01-01`. */
export function weeksFrom(day: string, weeks: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + weeks * WEEK_MS).toISOString().slice(0, 10);
}

/**
 * The closing so many weeks later, at its own hour; the last day for answers goes with it where it would come after the
 * closing.
 */
export function closingMoves(
  { closing, closingTime, internalDue }: DossierPage['dates'],
  weeks: number,
): readonly Assumption[] {
  if (closing === null) return [];
  const on = weeksFrom(closing.on, weeks);
  const moved: Assumption = { kind: 'dateMoves', date: 'closing', on, time: closingTime };
  if (internalDue === null || internalDue.on <= on) return [moved];
  return [{ kind: 'dateMoves', date: 'internalDue', on: weeksFrom(internalDue.on, weeks), time: null }, moved];
}
