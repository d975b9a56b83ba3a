import type { DossierId, ReceivedDecision, RowId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import { isoText } from '../iso-text';

/** Decisions of organs that the dossier has not yet applied, of answers that it has, in the order in which they came. */
export async function waitingDecisions(
  manager: EntityManager,
  dossierId: DossierId,
  limit: number,
): Promise<ReceivedDecision[]> {
  return manager.query<ReceivedDecision[]>(
    `select d.id as "rowId", d.participant_id as "participantId", i.slot, l.contact_id as "contactId",
       ${isoText('d.given_at')} as "receivedAt", d.row_id as decides, d.organ, d.decided_on::text as "on"
     from decision_record d join evidence e on e.id = d.evidence_id join sign_off_inbox i on i.id = d.row_id
       join sign_off_link l on l.id = d.link_id
     where d.dossier_id = $1 and d.applied_sequence is null and i.state = 'applied' order by e.sequence limit $2`,
    [dossierId, limit],
  );
}

/** Said in the transaction that journals them. */
export async function markDecisionsApplied(manager: EntityManager, applied: ReadonlyMap<RowId, number>): Promise<void> {
  await manager.query(
    `update decision_record d set applied_sequence = r.sequence
     from unnest($1::uuid[], $2::int[]) as r(id, sequence) where d.id = r.id and d.applied_sequence is null`,
    [[...applied.keys()], [...applied.values()]],
  );
}
