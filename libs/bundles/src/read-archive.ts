import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import type { BundleProblem } from './bundle-problem';
import { checkLayout } from './check-layout';
import type { PlacedEntry } from './check-layout';
import { piece, readDirectory } from './zip-directory';

/** One file of an archive, read through once. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: number;
  /** Of the unpacked content; hexadecimal. */
  readonly sha256: string;
  /** Null: nobody asked to keep it. */
  readonly content: Buffer | null;
}

/** With problems nothing is said of the files: which of two contents somebody would see cannot be known. */
export interface Archive {
  readonly files: readonly ArchivedFile[];
  readonly problems: readonly BundleProblem[];
}

/** A part of a bundle is at most a large upload or the lines of a long dossier; more is a trap. */
const LARGEST_PART = 512 * 1024 * 1024;

/** Read at once, in bytes. */
const AT_ONCE = 256 * 1024;

/**
 * Reads every file of a ZIP in its order; the contents of those that `isKept` names stay in memory. Throws when it has no
 * directory at its end, or a part is larger than any bundle's.
 */
export async function readArchive(path: string, isKept: (path: string) => boolean): Promise<Archive> {
  const file = await open(path);
  try {
    const { entries, problems } = await checkLayout(file, await readDirectory(file, (await file.stat()).size));
    return problems.length > 0 ? { files: [], problems } : await readFiles(file, entries, isKept);
  } finally {
    await file.close();
  }
}

async function readFiles(
  file: FileHandle,
  entries: readonly PlacedEntry[],
  isKept: (path: string) => boolean,
): Promise<Archive> {
  const [files, problems]: [ArchivedFile[], BundleProblem[]] = [[], []];
  if (entries.some(({ bytes }) => bytes > LARGEST_PART)) throw new Error('too large');
  for (const entry of entries) {
    const path = entry.name.toString('utf8');
    const found = await readEntry(file, entry, isKept(path)).catch(() => null);
    if (found === null) problems.push({ code: 'packedOther', path });
    else files.push({ path, ...found });
  }
  return problems.length > 0 ? { files: [], problems } : { files, problems };
}

/** Throws when the content is not of the size and the checksum that are said of it, or something stands behind it. */
async function readEntry(file: FileHandle, entry: PlacedEntry, isKept: boolean): Promise<Omit<ArchivedFile, 'path'>> {
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  let [bytes, crc] = [0, 0];
  const take = async (pieces: AsyncIterable<Buffer>): Promise<void> => {
    for await (const one of pieces) {
      hash.update(one);
      crc = crc32(one, crc);
      bytes += one.length;
      if (bytes > entry.bytes) throw new Error('longer than it says');
      if (isKept) chunks.push(one);
    }
  };
  const inflate = createInflateRaw();
  if (entry.isPressed) await pipeline(packedContent(file, entry), inflate, take);
  else await take(packedContent(file, entry));
  const isSpent = !entry.isPressed || inflate.bytesWritten === entry.packed;
  if (!isSpent || bytes !== entry.bytes || crc !== entry.crc) throw new Error('other than it says');
  return { bytes, sha256: hash.digest('hex'), content: isKept ? Buffer.concat(chunks) : null };
}

async function* packedContent(file: FileHandle, { contentAt, packed }: PlacedEntry): AsyncIterable<Buffer> {
  const end = contentAt + packed;
  for (let at = contentAt; at < end; at += AT_ONCE) yield await piece(file, at, Math.min(at + AT_ONCE, end));
}
