import type { UnitRow } from '@penhouder/contracts';

/** A successor as typed so far, with who goes into it. */
export interface TypedSuccessor {
  readonly key: number;
  readonly to: UnitRow | null;
  readonly from: readonly UnitRow[];
}

export function noSuccessor(key: number): TypedSuccessor {
  return { key, to: null, from: [] };
}

/** The day before, on which who goes into a successor still exists; none while no day is chosen. */
export function dayBefore(on: string): string | undefined {
  if (on === '') return undefined;
  return new Date(Date.parse(`${on}T00:00:00.000Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
