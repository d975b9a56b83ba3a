import type { BodyId, DossierId, Instant, OutageKind } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** One outage as measured, with what it gave participants of one organisation; wall time. */
export interface OutageRow {
  readonly id: string;
  readonly kind: OutageKind;
  readonly from: Instant;
  /** Null: it goes on. */
  readonly to: Instant | null;
  /** What was seen of it; see `beat` and `watchMail`. */
  readonly cause: string;
  readonly credits: readonly {
    readonly dossierId: DossierId;
    readonly number: string;
    readonly title: string;
    /** How many participants got time back. */
    readonly participants: number;
  }[];
}

/** The newest first. An outage is one of the installation; what it gave back is told of this organisation's dossiers only. */
export async function listOutages(
  connection: Connection,
  { bodyId, limit }: { readonly bodyId: BodyId; readonly limit: number },
): Promise<OutageRow[]> {
  return managerOf(connection).query<OutageRow[]>(
    `with credit as (
       select e.body #>> '{outage,outageId}' as outage_id, d.number,
         json_build_object('dossierId', d.id, 'number', d.number, 'title', d.title,
           'participants', jsonb_array_length(e.body -> 'participantIds')) as one
       from dossier d join dossier_event e on e.dossier_id = d.id and e.type = 'OutageRecorded'
       where d.body_id = $1 and jsonb_array_length(e.body -> 'participantIds') > 0)
     select o.id, o.kind, ${isoText('o.from_at')} as "from", ${isoText('o.to_at')} as "to", o.cause,
       coalesce((select json_agg(c.one order by c.number) from credit c where c.outage_id = o.id::text), '[]') as credits
     from outage o order by o.from_at desc, o.id limit $2`,
    [bodyId, limit],
  );
}
