import type { BodyId, DossierId, FileId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { StoredFile } from '../entities/stored-file.entity';

export type FileRow = Readonly<Omit<StoredFile, 'content'>>;
export type NewFile = Readonly<Omit<StoredFile, 'uploadedAt'>>;

export async function saveFile(connection: Connection, file: NewFile): Promise<void> {
  await managerOf(connection).insert(StoredFile, file);
}

/** A file with its bytes, within the body; null when the body has no such file. */
export async function findFile(
  connection: Connection,
  key: { readonly bodyId: BodyId; readonly fileId: FileId },
): Promise<Readonly<StoredFile> | null> {
  return managerOf(connection)
    .createQueryBuilder(StoredFile, 'file')
    .addSelect('file.content')
    .where('file.id = :fileId and file.body_id = :bodyId', key)
    .getOne();
}

export async function listFiles(
  connection: Connection,
  key: { readonly bodyId: BodyId; readonly dossierId: DossierId },
): Promise<FileRow[]> {
  return managerOf(connection).find(StoredFile, {
    where: { bodyId: key.bodyId, dossierId: key.dossierId },
    order: { uploadedAt: 'asc', id: 'asc' },
  });
}
