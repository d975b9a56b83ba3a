import { createHash } from 'node:crypto';
import type { FileId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import type { FileStore, StoredPlace } from './file-store';

interface Misplaced extends StoredPlace {
  readonly id: FileId;
  readonly sha256: string;
}

/**
 * Moves files that lie elsewhere to where the setting says, a few at a time; how many it moved. Each is hashed before its
 * row points to the new place; one that is damaged stays where it is. What lay in a folder is left for `sweep`.
 */
export async function moveFiles(connection: Connection, store: FileStore, limit: number): Promise<number> {
  const elsewhere = store.kind === 'folder' ? 'content is not null' : 'storage_name is not null';
  const rows = await managerOf(connection).query<Misplaced[]>(
    `select id, sha256, content, storage_name as "storageName" from stored_file
     where ${elsewhere} and scan <> 'removed' and damaged_at is null order by uploaded_at, id limit $1`,
    [limit],
  );
  for (const row of rows) await moveFile(connection, store, row);
  return rows.length;
}

async function moveFile(connection: Connection, store: FileStore, row: Misplaced): Promise<void> {
  const bytes = await store.get(row);
  if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== row.sha256) {
    await managerOf(connection).query('update stored_file set damaged_at = clock_timestamp() where id = $1', [row.id]);
    return;
  }
  const place = await store.put(bytes);
  await managerOf(connection).query(
    `update stored_file set content = $2, storage_name = $3 where id = $1 and damaged_at is null and scan <> 'removed'`,
    [row.id, place.content, place.storageName],
  );
}

/** Removes from the folder what no row names any more; how many files that were. */
export function sweepFiles(connection: Connection, store: FileStore): Promise<number> {
  return store.sweep(async (names) => {
    const rows = await managerOf(connection).query<{ name: string }[]>(
      'select storage_name as name from stored_file where storage_name = any($1::text[])',
      [names],
    );
    return new Set(rows.map(({ name }) => name));
  });
}
