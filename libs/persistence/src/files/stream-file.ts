import { createHash } from 'node:crypto';
import type { BodyId, FileId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { StoredFile } from '../entities/stored-file.entity';
import type { FileStore } from './file-store';
import { noteDamage, type FileRow } from './files';

/** A file whose bytes come piece by piece, so that not even the largest is ever held whole. */
export interface StreamedFile {
  readonly file: FileRow;
  /** Ends with `FileDamaged` when the bytes, all together, are not those that were added. */
  readonly pieces: AsyncIterable<Buffer>;
}

/** The bytes that were read are not those that were added; that is noted. */
export class FileDamaged extends Error {}

/** What PostgreSQL sends of a file at once: enough to be quick, and no more of the large ones than a sixteenth. */
const PIECE_BYTES = 50_000;
const PIECES = 16;

/** Null when the body has no such file. */
export async function streamFile(
  connection: Connection,
  store: FileStore,
  key: { readonly bodyId: BodyId; readonly fileId: FileId },
): Promise<StreamedFile | null> {
  const { fileId: id, bodyId } = key;
  const file = await managerOf(connection).findOneBy(StoredFile, { id, bodyId });
  if (file === null) return null;
  const pieces = file.storageName === null ? fromRow(connection, file) : store.pieces(file.storageName);
  return { file, pieces: checked(connection, file, pieces) };
}

async function* fromRow(connection: Connection, { id, bytes }: FileRow): AsyncIterable<Buffer> {
  const length = Math.max(PIECE_BYTES, Math.ceil(bytes / PIECES));
  for (let from = 1; from <= bytes; from += length) {
    const [row] = await managerOf(connection).query<{ piece: Buffer | null }[]>(
      'select substring(content from $2 for $3) as piece from stored_file where id = $1',
      [id, from, length],
    );
    if (row?.piece) yield row.piece;
  }
}

async function* checked(connection: Connection, file: FileRow, pieces: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const hash = createHash('sha256');
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  const isIntact = file.scan === 'removed' || hash.digest('hex') === file.sha256;
  if (isIntact !== (file.damagedAt === null)) await noteDamage(connection, file.id, !isIntact);
  if (!isIntact) throw new FileDamaged(`File ${file.id} is not what was added`);
}
