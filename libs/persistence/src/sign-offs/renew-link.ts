import type { LinkId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';

/** How long a renewed link opens; as long as links are kept open after a closing. */
const RENEWED_DAYS = 30;

/**
 * Makes a link ready to be mailed once more to its contact. One that expired opens again for thirty days of the dossier's
 * time under a new generation, so that the expired token stays dead. False: the link was taken back, because somebody
 * else is asked now; it is nobody's any more.
 */
export async function renewLink(manager: EntityManager, linkId: LinkId): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'select 1 from sign_off_link where id = $1 and revoked_at is null for update',
    [linkId],
  );
  if (rows.length === 0) return false;
  await manager.query(
    `update sign_off_link l set generation = generation + 1,
       expires_at = coalesce(d.clock_at, clock_timestamp()) + make_interval(days => $2)
     from dossier d where d.id = l.dossier_id and l.id = $1 and l.expires_at <= coalesce(d.clock_at, clock_timestamp())`,
    [linkId, RENEWED_DAYS],
  );
  return true;
}
