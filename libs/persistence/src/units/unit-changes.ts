import type { BodyId, DossierId, LocalDate, ParticipantId, UnitId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { unitColumns } from './units';
import type { UnitRow } from './units';

/** A legal unit that ended, with the one that took its place. */
export type EndedUnit = UnitRow & { readonly validTo: LocalDate; readonly successorId: UnitId };

/** Every unit that merged into another one, the last first. Source: the reference rows. */
export async function endedUnits(connection: Connection): Promise<EndedUnit[]> {
  return managerOf(connection).query<EndedUnit[]>(
    `select ${unitColumns} from legal_unit u where u.successor_id is not null and u.valid_to is not null
     order by u.valid_to desc, u.name, u.id`,
  );
}

/** Units by id, whether or not they exist on some day; unknown ids are left out. */
export async function unitsById(connection: Connection, unitIds: readonly UnitId[]): Promise<UnitRow[]> {
  return managerOf(connection).query<UnitRow[]>(`select ${unitColumns} from legal_unit u where u.id = any($1)`, [
    unitIds,
  ]);
}

/**
 * The social welfare bodies of municipalities. A municipality and its OCMW are two units of one place: they have the same
 * NIS code and differ in kind. Source: `domain.md` 2.0.4.
 */
export async function ocmwsOf(connection: Connection, nisCodes: readonly string[]): Promise<UnitRow[]> {
  return managerOf(connection).query<UnitRow[]>(
    `select ${unitColumns} from legal_unit u where u.kind = 'ocmw' and u.nis = any($1) order by u.name, u.id`,
    [nisCodes],
  );
}

/** One unit in one dossier in which it still takes part. */
export interface Participation {
  readonly dossierId: DossierId;
  readonly participantId: ParticipantId;
  readonly unitId: UnitId;
}

/** Where these units take part in open dossiers of the body, by number; who was dropped or succeeded is left out. */
export async function openParticipations(
  connection: Connection,
  query: { readonly bodyId: BodyId; readonly unitIds: readonly UnitId[] },
): Promise<Participation[]> {
  return managerOf(connection).query<Participation[]>(
    `select p.dossier_id as "dossierId", p.id as "participantId", p.unit_id as "unitId"
     from participant p join dossier_view v on v.dossier_id = p.dossier_id join dossier d on d.id = p.dossier_id
     where v.body_id = $1 and p.unit_id = any($2) and not v.is_closed and not p.is_dropped
       and v.state #> array['participants', p.id::text, 'succeededBy'] is null
     order by d.number, p.position, p.id`,
    [query.bodyId, query.unitIds],
  );
}

/** A unit that the reference rows do not hold yet; one that is there already is left as it is. */
export async function addUnit(connection: Connection, unit: UnitRow): Promise<void> {
  await managerOf(connection).query(
    `insert into legal_unit (id, kind, name, nis, valid_from, valid_to, successor_id, arrondissement, province)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
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

/** Writes down when units ended and what took their place; what stands there already stays. */
export async function endUnits(
  connection: Connection,
  ended: { readonly unitIds: readonly UnitId[]; readonly lastDay: LocalDate; readonly successorId: UnitId },
): Promise<void> {
  await managerOf(connection).query(
    `update legal_unit set valid_to = coalesce(valid_to, $2), successor_id = coalesce(successor_id, $3)
     where id = any($1) and id <> $3`,
    [ended.unitIds, ended.lastDay, ended.successorId],
  );
}
