import type { BodyId, DossierEvent, DossierEventType, DossierId, Instant } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** An event as it lies in the journal. */
export interface JournalRow {
  readonly sequence: number;
  readonly event: DossierEvent;
  /** Wall time; `event.at` is the dossier's time. */
  readonly recordedAt: Instant;
}

/**
 * The journal of a dossier in order, from the event after `after`, of one type when it is given; empty when the body has
 * no such dossier.
 */
export async function journalOf(
  connection: Connection,
  query: {
    readonly bodyId: BodyId;
    readonly dossierId: DossierId;
    readonly after?: number;
    readonly type?: DossierEventType;
  },
): Promise<JournalRow[]> {
  return managerOf(connection).query<JournalRow[]>(
    `select e.sequence, e.body as event, ${isoText('e.recorded_at')} as "recordedAt"
     from dossier_event e join dossier d on d.id = e.dossier_id
     where e.dossier_id = $1 and d.body_id = $2 and e.sequence > $3
       and ($4::text is null or e.type = $4) order by e.sequence`,
    [query.dossierId, query.bodyId, query.after ?? 0, query.type ?? null],
  );
}
