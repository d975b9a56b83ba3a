import type { DossierId, Instant, LinkId, RowId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import { isoText } from '../iso-text';
import { appendEvidence } from './evidence-chain';
import type { AnswerNotReceived, AnswerReceipt } from './receive-answer';

interface Waiting {
  readonly rowId: RowId;
  readonly dossierId: DossierId;
  readonly linkId: LinkId;
  readonly state: 'unconfirmed' | 'received' | 'applied';
  readonly evidenceHash: string;
  readonly receivedAt: Instant;
  readonly dossierTime: Instant;
  readonly isOvertaken: boolean;
  readonly now: Instant;
}

/**
 * Confirms an answer that was kept while its code could not be sent. Its time stays that of the first press, whatever
 * passed since; the confirmation is a link of the chain of its own, with its own time. Under the participant's lock.
 */
export async function confirmKept(
  manager: EntityManager,
  confirmation: { readonly rowId: RowId; readonly evidence: Readonly<Record<string, unknown>> },
): Promise<AnswerReceipt | AnswerNotReceived> {
  const row = await waitingRow(manager, confirmation.rowId);
  if (row === null) return { isReceived: false, reason: 'unknown' };
  const { rowId, dossierId, evidenceHash, receivedAt, dossierTime, now } = row;
  const receipt = { isReceived: true, rowId, dossierId, evidenceHash, receivedAt, dossierTime } as const;
  if (row.state !== 'unconfirmed') return { ...receipt, isRepeat: true, isUnconfirmed: false };
  if (row.isOvertaken) return { isReceived: false, reason: 'overtaken' };
  const content = { confirms: { rowId, hash: evidenceHash }, ...confirmation.evidence, confirmedAt: now };
  const { evidenceId } = await appendEvidence(manager, { dossierId, content, at: now });
  await manager.query(
    `with confirmed as (
       update sign_off_inbox set state = 'received', confirmed_at = $2, confirmation_id = $3 where id = $1 returning dossier_id)
     select pg_notify('inbox', dossier_id::text) from confirmed`,
    [rowId, now, evidenceId],
  );
  return { ...receipt, isRepeat: false, isUnconfirmed: false };
}

/** A later decision of the same link, given with all that it needed, says what its holder wants now; a question stays one. */
async function waitingRow(manager: EntityManager, rowId: RowId): Promise<Waiting | null> {
  const [row] = await manager.query<Waiting[]>(
    `select i.id as "rowId", i.dossier_id as "dossierId", i.link_id as "linkId", i.state, e.hash as "evidenceHash",
       ${isoText('i.received_at')} as "receivedAt", ${isoText('i.dossier_time')} as "dossierTime",
       i.reply ->> 'kind' <> 'question' and exists (select 1 from sign_off_inbox n where n.link_id = i.link_id and n.received_at > i.received_at
         and n.state <> 'unconfirmed' and n.reply ->> 'kind' not in ('question', 'handOver')) as "isOvertaken",
       ${isoText('clock_timestamp()')} as now
     from sign_off_inbox i join evidence e on e.id = i.evidence_id where i.id = $1`,
    [rowId],
  );
  return row ?? null;
}
