import type { BodyId, LocalDate, UnitId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';

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
  /** Ten digits; absent or null where it was not given. */
  readonly enterpriseNumber?: string | null;
}

/** A unit with its figures on a reference day, and whether it exists on that day. */
export interface UnitOnDay extends UnitRow {
  readonly figures: Readonly<Record<string, number>>;
  readonly isValid: boolean;
}

/** What is read of a unit `u`. */
export const unitColumns = `u.id, u.kind, u.name, u.nis, u.valid_from::text as "validFrom", u.valid_to::text as "validTo",
  u.successor_id as "successorId", u.arrondissement, u.province,
  u.enterprise_number as "enterpriseNumber"`;

const isValid = `coalesce(u.valid_from <= $1, true) and coalesce(u.valid_to >= $1, true)`;

/** Units whose name begins with the text, or holds it, that exist on the day and that the body sees; by fit and name. */
export async function searchUnits(
  connection: Connection,
  query: { readonly bodyId: BodyId; readonly text: string; readonly onDate: LocalDate; readonly limit: number },
): Promise<UnitRow[]> {
  const text = query.text.trim().replace(/[\\%_]/g, '\\$&');
  return managerOf(connection).query<UnitRow[]>(
    `select ${unitColumns} from legal_unit u where ${isValid} and (u.body_id is null or u.body_id = $4)
       and (u.name ilike '%' || $2 || '%' or u.nis = $2)
     order by u.name not ilike $2 || '%', u.name, u.id limit $3`,
    [query.onDate, text, query.limit, query.bodyId],
  );
}

/**
 * The asked units with their figures as of the latest reference day on or before `onDate`. Unknown ids are left out, and
 * with `seenBy` organisations that another body added.
 */
export async function unitsOnDay(
  connection: Connection,
  query: { readonly unitIds: readonly UnitId[]; readonly onDate: LocalDate; readonly seenBy?: BodyId },
): Promise<UnitOnDay[]> {
  return managerOf(connection).query<UnitOnDay[]>(
    `select ${unitColumns}, ${isValid} as "isValid",
       coalesce((select jsonb_object_agg(f.figure, f.value) from (
         select distinct on (figure) figure, value from legal_unit_figure where unit_id = u.id and on_date <= $1 order by figure, on_date desc) f), '{}') as figures
     from legal_unit u where u.id = any($2) and ($3::uuid is null or u.body_id is null or u.body_id = $3)
     order by u.name, u.id`,
    [query.onDate, query.unitIds, query.seenBy ?? null],
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

/** Municipalities with one of the codes, and those that had the same name under another one; by name and code. */
export async function municipalitiesNamed(
  connection: Connection,
  nisCodes: readonly string[],
): Promise<{ readonly nis: string; readonly name: string }[]> {
  if (nisCodes.length === 0) return [];
  return managerOf(connection).query(
    `select u.nis, u.name from legal_unit u where u.kind = 'municipality' and u.nis is not null and u.name in
       (select same.name from legal_unit same where same.kind = 'municipality' and same.nis = any($1))
     order by u.name, u.nis`,
    [nisCodes],
  );
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

/** An organisation that a coordinator adds: no municipality, and seen by its own body only. */
export interface NewUnit {
  readonly id: UnitId;
  readonly bodyId: BodyId;
  readonly kind: Exclude<UnitKind, 'municipality' | 'ocmw'>;
  readonly name: string;
  readonly enterpriseNumber: string | null;
}

/** Writes it, unless the body sees one with the same number, or of the same kind and name: that one is answered. */
export async function addOrganisation(
  connection: Connection,
  unit: NewUnit,
): Promise<{ readonly existing: UnitRow | null }> {
  const { id, bodyId, kind, name, enterpriseNumber } = unit;
  return inTransaction(connection, async (manager) => {
    // Two coordinators who add the same one at the same moment: the second sees the first one's.
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`unit ${bodyId}`]);
    const [existing] = await manager.query<UnitRow[]>(
      `select ${unitColumns} from legal_unit u where (u.body_id is null or u.body_id = $1)
       and (u.enterprise_number = $2 or (u.kind = $3 and lower(u.name) = lower($4))) limit 1`,
      [bodyId, enterpriseNumber, kind, name],
    );
    if (existing !== undefined) return { existing };
    await manager.query(
      'insert into legal_unit (id, kind, name, enterprise_number, body_id) values ($1, $2, $3, $4, $5)',
      [id, kind, name, enterpriseNumber, bodyId],
    );
    return { existing: null };
  });
}
