import type { BodyId, DossierId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';

/** A dossier that came before or after another one, or that another one is a part of. */
export interface RelatedDossier {
  readonly dossierId: DossierId;
  readonly number: string;
  readonly title: string;
  /** `above`: a step of it had this one started. */
  readonly relation: 'predecessor' | 'successor' | 'above';
}

/**
 * The dossiers of the body that one follows on, and those that follow on it, by number: made from one another, or named
 * when one ended because another took its place, or came out of it. With them the one that it is a part of.
 */
export async function relatedDossiers(
  connection: Connection,
  key: { readonly bodyId: BodyId; readonly dossierId: DossierId },
): Promise<RelatedDossier[]> {
  return managerOf(connection).query<RelatedDossier[]>(
    `with own as (
       select d.id, d.predecessor_id, case when v.outcome = 'superseded' then (v.state #>> '{ended,successorId}')::uuid end as successor_id
       from dossier d join dossier_view v on v.dossier_id = d.id where d.id = $1 and d.body_id = $2),
     related as (
       select predecessor_id as id, 'predecessor' as relation from own
       union select v.dossier_id, 'predecessor' from dossier_view v
         where v.body_id = $2 and v.outcome = 'superseded' and v.state #>> '{ended,successorId}' = $1::text
       union select v.dossier_id, 'predecessor' from dossier_view v
         where v.body_id = $2 and v.state -> 'successorIds' ? $1::text
       union select successor_id, 'successor' from own
       union select named.id::uuid, 'successor' from dossier_view v, jsonb_array_elements_text(v.state -> 'successorIds') as named(id)
         where v.dossier_id = $1 and v.body_id = $2
       union select d.id, 'successor' from dossier d where d.predecessor_id = $1
       union select s.parent_id, 'above' from sub_dossier s where s.dossier_id = $1)
     select d.id as "dossierId", d.number, d.title, r.relation from related r join dossier d on d.id = r.id
     where d.body_id = $2 order by d.number`,
    [key.dossierId, key.bodyId],
  );
}
