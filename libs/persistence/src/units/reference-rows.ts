import type { LocalDate, UnitId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction } from '../data-source';
import { idOf } from '../ids/id-of';
import type { NewClosedDay } from '../calendars/closed-days';
import { saveClosedDays } from '../calendars/closed-days';

/** `municipalitiesCsv` as `data/municipalities-flanders.csv`; `closedDays` for everybody. */
export interface ReferenceRows {
  readonly municipalitiesCsv: string;
  readonly closedDays: readonly NewClosedDay[];
}

/** The id of a legal unit follows from kind and NIS code, so that every installation gives a municipality the same one. */
export function unitIdOf(kind: string, nis: string): UnitId {
  return idOf<UnitId>('legal-unit', kind, nis);
}

/** Loads legal units, their figures and closed days; loading again changes nothing but what the files changed. */
export async function seedReferenceData(connection: Connection, rows: ReferenceRows): Promise<void> {
  const units = readCsv(rows.municipalitiesCsv);
  await inTransaction(connection, async (manager) => {
    await writeUnits(manager, units);
    await writeFigures(manager, units);
    await saveClosedDays(manager, rows.closedDays);
  });
}

type CsvRow = Readonly<Record<string, string>>;

/** The file holds no quoted fields: a name with a comma would be a fault of the file. */
function readCsv(text: string): CsvRow[] {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    if (cells.length !== names.length)
      throw new Error(`Reference row has ${cells.length} cells instead of ${names.length}: ${line}`);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

async function writeUnits(manager: EntityManager, units: readonly CsvRow[]): Promise<void> {
  const rows = units.map((row) => ({
    id: unitIdOf('municipality', row['nis'] ?? ''),
    name: row['name'],
    nis: row['nis'],
    valid_from: row['valid_from'] || null,
    valid_to: row['valid_to'] || null,
    successor_id: row['successor_nis'] ? unitIdOf('municipality', row['successor_nis']) : null,
    arrondissement: row['arrondissement'] || null,
    province: row['province'] || null,
  }));
  // One statement: a foreign key is checked at its end, so a unit may stand before its successor.
  await manager.query(
    `insert into legal_unit (id, kind, name, nis, valid_from, valid_to, successor_id, arrondissement, province)
     select id, 'municipality', name, nis, valid_from, valid_to, successor_id, arrondissement, province
     from jsonb_to_recordset($1::jsonb) as r(id uuid, name text, nis text, valid_from date, valid_to date, successor_id uuid, arrondissement text, province text)
     on conflict (id) do update set name = excluded.name, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
       successor_id = excluded.successor_id, arrondissement = excluded.arrondissement, province = excluded.province`,
    [JSON.stringify(rows)],
  );
}

async function writeFigures(manager: EntityManager, units: readonly CsvRow[]): Promise<void> {
  const rows = units.flatMap((row) =>
    Object.entries(row).flatMap(([column, value]) => {
      const year = /^inhabitants_(\d{4})$/.exec(column)?.[1];
      if (year === undefined || value === '') return [];
      return [
        {
          unit_id: unitIdOf('municipality', row['nis'] ?? ''),
          on_date: `${year}-01-01` as LocalDate,
          value: Number(value),
        },
      ];
    }),
  );
  await manager.query(
    `insert into legal_unit_figure (unit_id, figure, on_date, value)
     select unit_id, 'inhabitants', on_date, value from jsonb_to_recordset($1::jsonb) as r(unit_id uuid, on_date date, value bigint)
     on conflict (unit_id, figure, on_date) do update set value = excluded.value`,
    [JSON.stringify(rows)],
  );
}
