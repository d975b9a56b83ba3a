import type { LinkId, RowId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { inTransaction } from '../data-source';
import { confirmKept } from './confirm-kept';
import { findLink, muteReason } from './links';
import type { ProofTaker } from './proof';
import type { AnswerNotReceived, AnswerReceipt } from './receive-answer';

export interface LaterConfirmation {
  readonly rowId: RowId;
  readonly linkId: LinkId;
  readonly generation: number;
  readonly proof: ProofTaker;
  /** Who confirmed from where; the proof and the time are added. */
  readonly evidence: Readonly<Record<string, unknown>>;
}

/**
 * Confirms, in another session, an answer of this link that was kept unconfirmed. Its time stays what it was, so that a
 * substitute may confirm after its days what it gave on them; whoever handed over confirms nothing more.
 */
export async function confirmAnswer(
  connection: Connection,
  { rowId, linkId, generation, proof, evidence }: LaterConfirmation,
): Promise<AnswerReceipt | AnswerNotReceived> {
  return inTransaction(connection, async (manager) => {
    const rows = await manager.query<unknown[]>(
      `select 1 from participant p join sign_off_inbox i on i.participant_id = p.id where i.id = $1 and i.link_id = $2 for update of p`,
      [rowId, linkId],
    );
    if (rows.length === 0) return { isReceived: false, reason: 'unknown' };
    const mute = muteReason(await findLink(manager, linkId), generation);
    if (mute !== null) return { isReceived: false, reason: mute };
    const proven = await proof(manager);
    if (proven === null) return { isReceived: false, reason: 'notProven' };
    return confirmKept(manager, { rowId, evidence: { ...evidence, ...proven } });
  });
}
