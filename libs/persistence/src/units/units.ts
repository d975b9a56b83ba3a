import type { LocalDate, UnitId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';

export type UnitKind = 'municipality' | 'ocmw' | 'association' | 'firm' | 'school' | 'agency';

export interface UnitRow {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly name: string;
  readonly nis: string | null;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly successorId: UnitId | null;
  readonly arrondissement: string | null;
  readonly province: string | null;
}

/** A unit with its figures on a reference day, and whether it exists on that day. */
export interface UnitOnDay extends UnitRow {
  readonly figures: Readonly<Record<string, number>>;
  readonly isValid: boolean;
}

/** What is read of a unit `u`. */
export const unitColumns = `u.id, u.kind, u.name, u.nis, u.valid_from::text as "validFrom", u.valid_to::text as "validTo",
  u.successor_id as "successorId", u.arrondissement, u.province`;

const isValid = `coalesce(u.valid_from <= $1, true) and coalesce(u.valid_to >= $1, true)`;

/** Units whose name begins with the text, or holds it, that exist on the day; by fit and name. */
export async function searchUnits(
  connection: Connection,
  query: { readonly text: string; readonly onDate: LocalDate; readonly limit: number },
): Promise<UnitRow[]> {
  const text = query.text.trim().replace(/[\\%_]/g, '\\$&');
  return managerOf(connection).query<UnitRow[]>(
    `select ${unitColumns} from legal_unit u where ${isValid} and (u.name ilike '%' || $2 || '%' or u.nis = $2)
     order by u.name not ilike $2 || '%', u.name, u.id limit $3`,
    [query.onDate, text, query.limit],
  );
}

/** The asked units with their figures as of the latest reference day on or before `onDate`. Unknown ids are left out. */
export async function unitsOnDay(
  connection: Connection,
  query: { readonly unitIds: readonly UnitId[]; readonly onDate: LocalDate },
): Promise<UnitOnDay[]> {
  return managerOf(connection).query<UnitOnDay[]>(
    `select ${unitColumns}, ${isValid} as "isValid",
       coalesce((select jsonb_object_agg(f.figure, f.value) from (
         select distinct on (figure) figure, value from legal_unit_figure where unit_id = u.id and on_date <= $1 order by figure, on_date desc) f), '{}') as figures
     from legal_unit u where u.id = any($2) order by u.name, u.id`,
    [query.onDate, query.unitIds],
  );
}

/** Units by NIS code, for loading examples: the municipality that carries the code. */
export async function municipalityByNis(connection: Connection, nis: string): Promise<UnitRow | null> {
  const [row] = await managerOf(connection).query<UnitRow[]>(
    `select ${unitColumns} from legal_unit u where u.kind = 'municipality' and u.nis = $1`,
    [nis],
  );
  return row ?? null;
}

/** Writes a unit that the reference rows do not hold: an association, a school; the same id again replaces it. */
export async function saveUnit(connection: Connection, unit: UnitRow): Promise<void> {
  await managerOf(connection).query(
    `insert into legal_unit (id, kind, name, nis, valid_from, valid_to, successor_id, arrondissement, province)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (id) do update set name = excluded.name, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
       successor_id = excluded.successor_id, arrondissement = excluded.arrondissement, province = excluded.province`,
    [
      unit.id,
      unit.kind,
      unit.name,
      unit.nis,
      unit.validFrom,
      unit.validTo,
      unit.successorId,
      unit.arrondissement,
      unit.province,
    ],
  );
}
