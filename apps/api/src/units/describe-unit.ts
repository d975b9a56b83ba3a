import type { Language } from '@penhouder/contracts';
import { regionName, say } from '@penhouder/letters';
import type { UnitRow } from '@penhouder/persistence';
import { whenKnown } from '../when-known';

/** What tells two units with alike names apart: `gemeente · NIS 34002 · Kortrijk · tot en met 31/12/2024`. */
export function describeUnit(unit: UnitRow, language: Language): string {
  return [
    say(language, `units.kinds.${unit.kind}`),
    unit.nis === null ? null : `NIS ${unit.nis}`,
    whenKnown(unit.enterpriseNumber, (digits) => digits.replace(/^(.{4})(.{3})/, '$1.$2.')),
    whenKnown(unit.arrondissement ?? unit.province, (name) => regionName(name, language)),
    unit.validTo === null ? null : say(language, 'units.until', { day: unit.validTo.split('-').reverse().join('/') }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
