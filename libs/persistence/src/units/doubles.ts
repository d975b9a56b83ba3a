import type { BodyId, DossierId, ParticipantId, UnitId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';

/** One legal unit that stands in a second open dossier of the same call since a merger, seen from one of the two. */
export interface DoubleRow {
  readonly dossierId: DossierId;
  readonly participantId: ParticipantId;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly otherDossierId: DossierId;
  readonly otherNumber: string;
}

/**
 * Where a merger left a unit in two open dossiers of one call, both real or both of the same kind of rehearsal, and nobody
 * chose yet. Each pair comes twice, once from either side; it goes when one of the two no longer holds the unit, when one
 * closes, or when somebody chose to keep both. Source: `peers.md` 4, capability 6.
 */
export async function openDoubles(
  connection: Connection,
  query: { readonly bodyId: BodyId; readonly dossierId?: DossierId },
): Promise<DoubleRow[]> {
  return managerOf(connection).query<DoubleRow[]>(
    `with held as (
       select p.id, p.dossier_id, p.unit_id, d.number, d.kind, c.code,
         v.state #> array['participants', p.id::text, 'keptBeside'] as kept_beside,
         v.state -> 'appliedUnitChanges' <> '[]' and exists (
           select 1 from jsonb_each(v.state -> 'participants') o where o.value -> 'succeededBy' ? p.id::text) as is_successor
       from participant p join dossier_view v on v.dossier_id = p.dossier_id join dossier d on d.id = p.dossier_id
         join call_definition c on c.id = d.call_definition_id
       where v.body_id = $1 and not v.is_closed and not p.is_dropped
         and v.state #> array['participants', p.id::text, 'succeededBy'] is null)
     select a.dossier_id as "dossierId", a.id as "participantId", a.unit_id as "unitId", u.name as "unitName",
       b.dossier_id as "otherDossierId", b.number as "otherNumber"
     from held a join held b on b.unit_id = a.unit_id and b.code = a.code and b.kind = a.kind and b.dossier_id <> a.dossier_id
       join legal_unit u on u.id = a.unit_id
     where (a.is_successor or b.is_successor) and ($2::uuid is null or a.dossier_id = $2)
       and not coalesce(a.kept_beside ? b.dossier_id::text, false) and not coalesce(b.kept_beside ? a.dossier_id::text, false)
     order by a.number, b.number, u.name`,
    [query.bodyId, query.dossierId ?? null],
  );
}
