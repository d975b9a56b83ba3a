import type { DossierId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { inTransaction } from '../data-source';

/** Long enough for a change to be taken back, and short enough for its mails where it is not. */
const HELD_MINUTES = 2;

/**
 * Holds the mails of a change that is to be taken back, so that none leaves while that is decided; false when one of them
 * has left, or is leaving, and nothing is held. Mails that are held leave by themselves unless the change is taken back.
 */
export async function holdMailsSince(
  connection: Connection,
  { dossierId, sequence }: { readonly dossierId: DossierId; readonly sequence: number },
): Promise<boolean> {
  return inTransaction(connection, async (manager) => {
    const mails = await manager.query<{ id: string; state: string }[]>(
      `select id, state from mail where dossier_id = $1 and planned_sequence >= $2 order by id for update`,
      [dossierId, sequence],
    );
    if (mails.some(({ state }) => state !== 'planned' && state !== 'skipped')) return false;
    await manager.query(
      `update mail m set not_before = greatest(m.not_before, coalesce(d.clock_at, clock_timestamp()) + make_interval(mins => $3))
       from dossier d where d.id = m.dossier_id and m.dossier_id = $1 and m.planned_sequence >= $2 and m.state = 'planned'`,
      [dossierId, sequence, HELD_MINUTES],
    );
    return true;
  });
}
