import type { BodyId, DossierId, FileId, Instant } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import { isoText } from '../iso-text';
import { erasureRecord } from '../sign-offs/erasures';
import { appendEvidence } from '../sign-offs/evidence-chain';
import type { FileStore, StoredPlace } from './file-store';

/**
 * The file to scan next: in quarantine first, then the oldest; null: none is left. Those of `triedInVain` come last, in
 * their order, and those of `except` not at all.
 */
export async function nextToScan(
  connection: Connection,
  { triedInVain, except }: { readonly triedInVain: readonly FileId[]; readonly except: readonly FileId[] },
): Promise<FileId | null> {
  const [row] = await managerOf(connection).query<{ id: FileId }[]>(
    `select id from stored_file
     where scanned_at is null and scan in ('quarantine', 'notScanned') and id <> all($2::uuid[])
     order by coalesce(array_position($1::uuid[], id), 0), scan = 'notScanned', uploaded_at, id limit 1`,
    [triedInVain, except],
  );
  return row?.id ?? null;
}

/** The bytes of a file, for the scanner only; null when it is gone. */
export async function bytesToScan(connection: Connection, store: FileStore, fileId: FileId): Promise<Buffer | null> {
  const [row] = await managerOf(connection).query<StoredPlace[]>(
    'select content, storage_name as "storageName" from stored_file where id = $1',
    [fileId],
  );
  return row === undefined ? null : store.get(row);
}

/** What the scanner said; `finding` is its name for what it found, null: nothing. Said again it changes nothing. */
export async function recordScan(
  connection: Connection,
  { fileId, finding }: { readonly fileId: FileId; readonly finding: string | null },
): Promise<void> {
  await managerOf(connection).query(
    `update stored_file set scan = case when $2::text is null then 'clean' else 'infected' end, finding = $2,
       scanned_at = clock_timestamp() where id = $1 and scanned_at is null`,
    [fileId, finding],
  );
}

export interface InfectedFile {
  readonly id: FileId;
  readonly dossierId: DossierId;
  readonly name: string;
  readonly finding: string;
}

/** Files with something harmful that nobody removed yet, without what was never sent: its adder is told on the page. */
export async function infectedFiles(
  connection: Connection,
  key: { readonly bodyId: BodyId; readonly dossierId?: DossierId },
): Promise<readonly InfectedFile[]> {
  return managerOf(connection).query<InfectedFile[]>(
    `select id, dossier_id as "dossierId", name, finding from stored_file
     where scan = 'infected' and body_id = $1 and ($2::uuid is null or dossier_id = $2)
       and (link_id is null or answer_id is not null or decision_id is not null) order by uploaded_at, id`,
    [key.bodyId, key.dossierId ?? null],
  );
}

/**
 * Throws the bytes of a harmful file away; its name and hash stay, because evidence may speak of it, and the chain of its
 * dossier says that it was erased. False: there is none such.
 */
export async function removeInfected(
  connection: Connection,
  key: { readonly bodyId: BodyId; readonly fileId: FileId },
): Promise<boolean> {
  return inTransaction(connection, async (manager) => {
    const [[removed]] = await manager.query<[{ dossierId: DossierId; sha256: string; at: Instant }[], number]>(
      `update stored_file set scan = 'removed', content = ''::bytea, storage_name = null where id = $1 and body_id = $2 and scan = 'infected'
       returning dossier_id as "dossierId", sha256, ${isoText('clock_timestamp()')} as at`,
      [key.fileId, key.bodyId],
    );
    if (removed === undefined) return false;
    const { dossierId, sha256, at } = removed;
    await appendEvidence(manager, { dossierId, content: erasureRecord('infected', { file: [sha256] }), at });
    return true;
  });
}

/** Since when the oldest file in quarantine waits, when that is longer than `afterSeconds`, and how many wait; else null. */
export async function scanStandstill(
  connection: Connection,
  afterSeconds: number,
): Promise<{ readonly since: Instant; readonly waiting: number } | null> {
  const [row] = await managerOf(connection).query<{ since: Instant; waiting: number }[]>(
    `select ${isoText('min(uploaded_at)')} as since, count(*)::int as waiting from stored_file where scan = 'quarantine'
     having min(uploaded_at) < clock_timestamp() - make_interval(secs => $1)`,
    [afterSeconds],
  );
  return row ?? null;
}
