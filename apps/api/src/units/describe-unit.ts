import type { Language } from '@penhouder/contracts';
import { say } from '@penhouder/letters';
import type { UnitRow } from '@penhouder/persistence';

/** What tells two units with alike names apart: `gemeente · NIS 34002 · Kortrijk · tot en met 31/12/2024`. */
export function describeUnit(unit: UnitRow, language: Language): string {
  return [
    say(language, `units.kinds.${unit.kind}`),
    unit.nis === null ? null : `NIS ${unit.nis}`,
    unit.arrondissement ?? unit.province,
    unit.validTo === null ? null : say(language, 'units.until', { day: unit.validTo.split('-').reverse().join('/') }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
