import { createHash } from 'node:crypto';
import type { BodyId, DossierId, FileId } from '@penhouder/domain';
import { IsNull, Not } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import { StoredFile } from '../entities/stored-file.entity';
import type { FileStore } from './file-store';

export type FileRow = Readonly<Omit<StoredFile, 'content'>>;
/** Without `isForDecision` it is none of those. */
export type NewFile = Readonly<
  Omit<StoredFile, 'uploadedAt' | 'damagedAt' | 'answerId' | 'decisionId' | 'isForDecision' | 'finding' | 'scannedAt'> &
    Partial<Pick<StoredFile, 'isForDecision'>>
>;

/** How many files and bytes may be kept together. */
export interface FileQuota {
  readonly files: number;
  readonly bytes: number;
}

export interface FileQuotas {
  readonly dossier: FileQuota;
  /** Of what came by one personal link. */
  readonly link: FileQuota;
}

/** Keeps a file, unless the dossier or the link has as much as it may; also when two come at the same moment. */
export function saveFile(
  connection: Connection,
  file: NewFile,
  quotas: FileQuotas,
): Promise<'kept' | 'dossierFull' | 'linkFull'> {
  return inTransaction(connection, async (manager) => {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('files:' || $1, 0))`, [file.dossierId]);
    const [kept] = await manager.query<Record<keyof FileQuotas, FileQuota>[]>(
      `select json_build_object('files', count(*), 'bytes', coalesce(sum(bytes), 0)) as dossier,
         json_build_object('files', count(*) filter (where link_id = $2),
           'bytes', coalesce(sum(bytes) filter (where link_id = $2), 0)) as link
       from stored_file where dossier_id = $1`,
      [file.dossierId, file.linkId],
    );
    if (kept === undefined || isFull(kept.dossier, file, quotas.dossier)) return 'dossierFull';
    if (file.linkId !== null && isFull(kept.link, file, quotas.link)) return 'linkFull';
    await manager.insert(StoredFile, file);
    if (file.scan === 'quarantine') await manager.query(`select pg_notify('file', '')`);
    return 'kept';
  });
}

function isFull(kept: FileQuota, { bytes }: NewFile, quota: FileQuota): boolean {
  return kept.files >= quota.files || kept.bytes + bytes > quota.bytes;
}

/** A file with its bytes. */
export interface FoundFile {
  readonly file: FileRow;
  readonly content: Buffer;
  /** Whether the bytes are those that were added: their SHA-256 is taken anew. When not, they are handed to nobody. */
  readonly isIntact: boolean;
}

/** Null when the body has no such file; bytes that are gone are damaged, too. Notes since when its bytes are others than those that were added. */
export async function findFile(
  connection: Connection,
  store: FileStore,
  key: { readonly bodyId: BodyId; readonly fileId: FileId },
): Promise<FoundFile | null> {
  const file = await managerOf(connection)
    .createQueryBuilder(StoredFile, 'file')
    .addSelect('file.content')
    .where('file.id = :fileId and file.body_id = :bodyId', key)
    .getOne();
  if (file === null) return null;
  const content = (await store.get(file)) ?? Buffer.alloc(0);
  const isIntact = file.scan === 'removed' || createHash('sha256').update(content).digest('hex') === file.sha256;
  if (isIntact !== (file.damagedAt === null)) await noteDamage(connection, file.id, !isIntact);
  return { file, content, isIntact };
}

/** Notes since when the bytes of a file are others than those that were added, or that they are as they were. */
export async function noteDamage(connection: Connection, fileId: FileId, isDamaged: boolean): Promise<void> {
  await managerOf(connection).query(
    `update stored_file set damaged_at = case when $2 then coalesce(damaged_at, clock_timestamp()) end where id = $1`,
    [fileId, isDamaged],
  );
}

export interface DamagedFile {
  readonly bodyId: BodyId;
  readonly name: string;
  /** Of the dossier that it belongs to. */
  readonly dossierNumber: string;
}

/** Files that are known to be damaged, the latest first; of one body, or of all. */
export async function damagedFiles(
  connection: Connection,
  key: { readonly bodyId: BodyId | null },
): Promise<readonly DamagedFile[]> {
  return managerOf(connection).query<DamagedFile[]>(
    `select f.body_id as "bodyId", f.name, d.number as "dossierNumber" from stored_file f join dossier d on d.id = f.dossier_id
     where f.damaged_at is not null and ($1::uuid is null or f.body_id = $1) order by f.damaged_at desc, f.id limit 20`,
    [key.bodyId],
  );
}

/** The files of a dossier, oldest first, without what somebody added by a link and did not send yet. */
export async function listFiles(
  connection: Connection,
  { bodyId, dossierId }: { readonly bodyId: BodyId; readonly dossierId: DossierId },
): Promise<FileRow[]> {
  return managerOf(connection).find(StoredFile, {
    where: [
      { bodyId, dossierId, linkId: IsNull() },
      { bodyId, dossierId, answerId: Not(IsNull()) },
      { bodyId, dossierId, decisionId: Not(IsNull()) },
    ],
    order: { uploadedAt: 'asc', id: 'asc' },
  });
}
