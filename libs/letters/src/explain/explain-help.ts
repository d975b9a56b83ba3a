import type { WorkingCalendar } from '@penhouder/domain';

/** What a definition does not hold and makes its explanation plainer; everything can be left out. */
export interface ExplainHelp {
  /** With it each reminder and date that follows from the dates of the call gets its calendar day. */
  readonly calendar?: WorkingCalendar;
  /** Names of municipalities by NIS code; a code that is not in it stays a code. */
  readonly unitNames?: ReadonlyMap<string, string>;
}

/** A municipality of the reference data. */
interface NamedUnit {
  readonly nis: string;
  readonly name: string;
}

/** Names by code; a name that several codes had, as before and after a merger, stands with its code. */
export function unitNamesByNis(units: readonly NamedUnit[]): ReadonlyMap<string, string> {
  const codes = new Map<string, Set<string>>();
  for (const { nis, name } of units) codes.set(name, (codes.get(name) ?? new Set()).add(nis));
  return new Map(units.map(({ nis, name }) => [nis, codes.get(name)?.size === 1 ? name : `${name} (${nis})`]));
}
