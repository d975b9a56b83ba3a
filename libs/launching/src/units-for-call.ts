import type { CompiledCall } from '@penhouder/call-definitions';
import type { LocalDate, Meeting, UnitId } from '@penhouder/domain';
import type { TextUnit } from '@penhouder/letters';
import { unitsOnDay, type Connection, type UnitRow } from '@penhouder/persistence';
import { dayInBrussels } from './day-in-brussels';

/** A legal unit as a call counts it. */
export interface UnitForCall extends TextUnit {
  readonly id: UnitId;
  readonly row: UnitRow;
  readonly tags: readonly string[];
  /** Exists on the call's reference day. */
  readonly isValid: boolean;
  readonly referenceOn: LocalDate;
  /** When its organs meet, as far as the body knows; absent: nothing is known, or nobody asked. */
  readonly meetings?: readonly Meeting[];
}

/** Looks units up on the reference days of the call's figures; unknown ids are left out. */
export async function unitsForCall(
  connection: Connection,
  unitIds: readonly UnitId[],
  call: CompiledCall,
): Promise<ReadonlyMap<UnitId, UnitForCall>> {
  const { figures, tags } = call.participation;
  const referenceOn = figures[0]?.referenceOn ?? call.rules.closing?.on ?? dayInBrussels();
  const days = [...new Set([referenceOn, ...figures.map((figure) => figure.referenceOn)])];
  const byDay = new Map(
    await Promise.all(days.map(async (onDate) => [onDate, await unitsOnDay(connection, { unitIds, onDate })] as const)),
  );
  const figureOf = (
    unitId: UnitId,
    { id, referenceOn: day }: (typeof figures)[number],
  ): readonly [string, number][] => {
    const value = byDay.get(day)?.find((unit) => unit.id === unitId)?.figures[id];
    return value === undefined ? [] : [[id, value]];
  };
  return new Map(
    (byDay.get(referenceOn) ?? []).map((row) => [
      row.id,
      {
        id: row.id,
        row,
        name: row.name,
        arrondissement: row.arrondissement,
        province: row.province,
        figures: Object.fromEntries(figures.flatMap((figure) => figureOf(row.id, figure))),
        tags: Object.keys(tags).filter((tag) => row.nis !== null && tags[tag]?.includes(row.nis)),
        isValid: row.isValid,
        referenceOn,
      },
    ]),
  );
}
