import type { BodyId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import { isoText } from '../iso-text';
import type { NewCallDefinition } from './call-definitions';
import { saveCallDefinition } from './call-definitions';

/** One version of a call, without its text, with how many dossiers of the body run under it. */
export interface CallVersion {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly hash: string;
  /** Null: it belongs to every body. */
  readonly bodyId: BodyId | null;
  readonly createdAt: string;
  readonly runningCount: number;
}

/** Every version of every call that the body may use, by code, the newest first. */
export async function callVersions(
  connection: Connection,
  query: { readonly bodyId: BodyId; readonly code?: string },
): Promise<CallVersion[]> {
  return managerOf(connection).query<CallVersion[]>(
    `select c.id, c.code, c.version, c.hash, c.body_id as "bodyId", ${isoText('c.created_at')} as "createdAt",
       (select count(*)::int from dossier d join dossier_view v on v.dossier_id = d.id
        where d.call_definition_id = c.id and d.body_id = $1 and not v.is_closed) as "runningCount"
     from call_definition c where (c.body_id is null or c.body_id = $1) and ($2::text is null or c.code = $2)
     order by c.code, c.version desc, c.created_at desc`,
    [query.bodyId, query.code ?? null],
  );
}

/** What became of a version that somebody wants to keep. `free`: the lowest version number that nobody used yet. */
export type StoredVersion =
  { readonly kind: 'stored' | 'known'; readonly id: string } | { readonly kind: 'taken'; readonly free: number };

/** Whether a version can be kept, without keeping it. */
export async function findVersion(
  connection: Connection,
  { rules, bodyId }: Pick<NewCallDefinition, 'rules'> & { readonly bodyId: BodyId },
): Promise<StoredVersion | null> {
  const known = await callVersions(connection, { bodyId, code: rules.code });
  const sameVersion = known.filter(({ version }) => version === rules.version);
  const same = sameVersion.find(({ hash }) => hash === rules.hash);
  if (same !== undefined) return { kind: 'known', id: same.id };
  return sameVersion.length === 0 ? null : { kind: 'taken', free: (known[0]?.version ?? 0) + 1 };
}

/**
 * Keeps a version for one body. The same text again is the same row; another text under a version that exists is not
 * kept, because dossiers may run under it. Two at once are kept one after the other.
 */
export async function storeCallVersion(
  connection: Connection,
  definition: NewCallDefinition & { readonly bodyId: BodyId },
): Promise<StoredVersion> {
  return inTransaction(connection, async (manager) => {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`call:${definition.rules.code}`]);
    const known = await findVersion(manager, definition);
    return known ?? { kind: 'stored', id: await saveCallDefinition(manager, definition) };
  });
}
