import { createInflateRaw } from 'node:zlib';
import { zipLimits } from './allowed-types';
import { zipDirectory, type ZipEntry } from './zip-contents';

/** What stands in the way of a zip-shaped document; null: nothing. */
export type ZipFault = 'damaged' | 'tooLarge' | 'macros';

/** Programs of office documents, by the names under which they lie in the file. */
const MACROS =
  /(?:^|\/)(?:vbaproject|vbadata|vbaprojectsignature[a-z]*)\.|(?:^|\/)(?:macrosheets|dialogsheets|activex)\/|^(?:basic|scripts)\/./i;

/** Files whose words say which kind of document it is. */
const KIND = /^\[content_types\]\.xml$/i;
const LONGEST_KIND = 1024 * 1024;

/**
 * Judges a zip-shaped document by really unpacking it, a piece at a time, and keeping nothing: sizes that its directory
 * claims are not believed, entries that share their bytes count each.
 */
export async function judgeZip(bytes: Buffer): Promise<ZipFault | null> {
  const entries = zipDirectory(bytes);
  if (entries === null || entries.some(isStray)) return 'damaged';
  if (entries.length > zipLimits.entries) return 'tooLarge';
  return entries.some(({ name }) => MACROS.test(name)) ? 'macros' : judgeContents(entries);
}

async function judgeContents(entries: readonly ZipEntry[]): Promise<ZipFault | null> {
  let left: number = zipLimits.unpackedBytes;
  for (const entry of entries) {
    const unpacked = await unpack(entry, left);
    if (typeof unpacked === 'string') return unpacked;
    left -= unpacked.bytes;
    if (/macroenabled|vbaproject/i.test(unpacked.kind)) return 'macros';
  }
  return null;
}

/** A name that leads out of the folder in which somebody unpacks, or an entry that nobody can look into. */
function isStray({ name, isEncrypted }: ZipEntry): boolean {
  return isEncrypted || name.includes('\0') || /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/i.test(name);
}

interface Unpacked {
  readonly bytes: number;
  /** The words that say what kind of document it is; empty for any other entry. */
  readonly kind: string;
}

async function unpack({ name, packed, method }: ZipEntry, most: number): Promise<Unpacked | ZipFault> {
  if (method === 'other') return 'damaged';
  const pieces = method === 'stored' ? [packed] : createInflateRaw().end(packed);
  const kind: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const piece of pieces as AsyncIterable<Buffer> | readonly Buffer[]) {
      bytes += piece.length;
      if (bytes > most) return 'tooLarge';
      if (KIND.test(name)) keep(piece, kind);
    }
  } catch {
    return 'damaged';
  }
  return { bytes, kind: Buffer.concat(kind).toString('utf8') };
}

/** A list of contents is short; of a longer one the beginning is read. */
function keep(piece: Buffer, pieces: Buffer[]): void {
  const kept = pieces.reduce((sum, { length }) => sum + length, 0);
  if (kept < LONGEST_KIND) pieces.push(piece);
}
