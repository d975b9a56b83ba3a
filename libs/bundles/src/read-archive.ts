import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { Entry, ZipFile } from 'yauzl';
import { open } from 'yauzl';

/** One file of an archive, read through once. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: number;
  /** Of the unpacked content; hexadecimal. */
  readonly sha256: string;
  /** Null: nobody asked to keep it. */
  readonly content: Buffer | null;
}

/** A part of a bundle is at most a large upload or the lines of a long dossier; more is a trap. */
const LARGEST_PART = 512 * 1024 * 1024;

/**
 * Reads every file of a ZIP in its order; the contents of those that `isKept` names stay in memory. Throws when the archive is cut
 * off, packed in a way that it does not say, or larger than any bundle.
 */
export async function readArchive(file: string, isKept: (path: string) => boolean): Promise<readonly ArchivedFile[]> {
  const openZip = promisify<string, object, ZipFile>(open);
  const zip = await openZip(file, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
  const files: ArchivedFile[] = [];
  try {
    for await (const entry of entriesOf(zip)) files.push(await readEntry(zip, entry, isKept(entry.fileName)));
  } finally {
    zip.close();
  }
  return files;
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let nth = 0; nth < zip.entryCount; nth += 1) {
    yield await new Promise<Entry>((resolve, reject) => {
      const settle = (entry: Entry): void => {
        zip.off('error', reject);
        resolve(entry);
      };
      zip.once('entry', settle);
      zip.once('error', reject);
      zip.readEntry();
    });
  }
}

async function readEntry(zip: ZipFile, entry: Entry, isKept: boolean): Promise<ArchivedFile> {
  if (entry.uncompressedSize > LARGEST_PART) throw new Error(`${entry.fileName} is too large`);
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => {
      if (error === null) resolve(opened);
      else reject(error);
    });
  });
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
    if (isKept) chunks.push(chunk);
  }
  return { path: entry.fileName, bytes, sha256: hash.digest('hex'), content: isKept ? Buffer.concat(chunks) : null };
}
