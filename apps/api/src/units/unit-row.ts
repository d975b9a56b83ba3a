import type { Language, UnitRow } from '@penhouder/contracts';
import type { UnitRow as StoredUnit } from '@penhouder/persistence';
import { describeUnit } from './describe-unit';

/** A unit as lists show it. */
export function unitRow(unit: StoredUnit, language: Language): Omit<UnitRow, 'contactCount'> {
  const { id, kind, name, nis, validFrom, validTo, province } = unit;
  return { id, kind, name, nis, validFrom, validTo, province, description: describeUnit(unit, language) };
}
