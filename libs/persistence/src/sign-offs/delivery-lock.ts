import type { DossierId } from '@penhouder/domain';
import type { DataSource } from 'typeorm';

/** First key of the advisory lock; the second is a hash of the dossier's id. */
const DELIVERY_LOCK = 7_311_952;

/**
 * Does the work while nobody else, in whatever process, delivers answers to the same dossier. False: somebody does, and
 * the work was not done. Holds one connection of the pool meanwhile.
 */
export async function whileDelivering(
  source: DataSource,
  dossierId: DossierId,
  work: () => Promise<void>,
): Promise<boolean> {
  const connection = source.createQueryRunner();
  try {
    const keys = [DELIVERY_LOCK, dossierId];
    const [row] = await connection.manager.query<[{ isMine: boolean }]>(
      'select pg_try_advisory_lock($1, hashtext($2)) as "isMine"',
      keys,
    );
    if (!row.isMine) return false;
    try {
      await work();
    } finally {
      await connection.manager.query('select pg_advisory_unlock($1, hashtext($2))', keys);
    }
    return true;
  } finally {
    await connection.release();
  }
}
