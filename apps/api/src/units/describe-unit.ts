import type { UnitKind, UnitRow } from '@penhouder/persistence';

const kinds: Readonly<Record<UnitKind, string>> = {
  municipality: 'gemeente',
  ocmw: 'OCMW',
  association: 'vereniging',
  firm: 'onderneming',
  school: 'school',
  agency: 'agentschap',
};

/** What tells two units with alike names apart: `gemeente · NIS 34002 · Kortrijk · tot en met 31/12/2024`. */
export function describeUnit(unit: UnitRow): string {
  return [
    kinds[unit.kind],
    unit.nis === null ? null : `NIS ${unit.nis}`,
    unit.arrondissement ?? unit.province,
    unit.validTo === null ? null : `tot en met ${unit.validTo.split('-').reverse().join('/')}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
