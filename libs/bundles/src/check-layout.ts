import type { FileHandle } from 'node:fs/promises';
import type { BundleProblem } from './bundle-problem';
import type { ZipDirectory, ZipEntry } from './zip-directory';
import { extrasIn, piece } from './zip-directory';

const HEADER_BYTES = 30;
const HEADER = 0x04034b50;
const ALL_32 = 0xffffffff;

/** A file, and where its packed content begins. */
export interface PlacedEntry extends ZipEntry {
  readonly contentAt: number;
}

export interface Layout {
  readonly entries: readonly PlacedEntry[];
  readonly problems: readonly BundleProblem[];
}

/**
 * Every byte of the archive belongs to a file that its directory lists, to what is said of such a file, or to the directory;
 * and what is said before and behind a content is what the directory says. Programs differ in which of two sayings they
 * believe: whoever unpacks it could read something else than was checked.
 */
export async function checkLayout(file: FileHandle, directory: ZipDirectory): Promise<Layout> {
  const { saidAt, from, isEnded } = directory;
  if (saidAt !== from) return { entries: [], problems: STRAY };
  const problems: BundleProblem[] = [];
  const entries: PlacedEntry[] = [];
  let before = { place: 0, strayFrom: 0 };
  for (const entry of directory.entries) {
    const path = entry.name.toString('utf8');
    problems.push(...(await strayIn(file, { from: before.strayFrom, to: Math.min(entry.at, from), path })));
    const found = await placed(file, entry, { place: before.place, limit: from });
    if (found === null) problems.push({ code: 'packedOther', path });
    else entries.push({ ...entry, contentAt: found.contentAt });
    // Where a file ends that is not as it is listed, nobody can say: what follows it is not called stray.
    before = found === null ? { ...before, strayFrom: from } : { place: found.end, strayFrom: found.end };
  }
  problems.push(...(await strayIn(file, { from: before.strayFrom, to: from, path: '' })));
  return { entries, problems: [...problems, ...(isEnded ? [] : STRAY)] };
}

const STRAY: readonly BundleProblem[] = [{ code: 'strayBytes', path: '' }];

interface Place {
  readonly contentAt: number;
  /** Behind what is said behind it. */
  readonly end: number;
}

/** Null when what is said before and behind the content is not what the directory says. */
async function placed(
  file: FileHandle,
  entry: ZipEntry,
  { place, limit }: { readonly place: number; readonly limit: number },
): Promise<Place | null> {
  const nameAt = entry.at + HEADER_BYTES;
  if (!entry.isPlain || entry.at < place || nameAt > limit) return null;
  const header = await piece(file, entry.at, nameAt);
  const nameTo = nameAt + header.readUInt16LE(26);
  const contentAt = nameTo + header.readUInt16LE(28);
  const end = contentAt + entry.packed;
  if (end > limit) return null;
  const name = await piece(file, nameAt, nameTo);
  if (!isHeader(entry, { header, name, extra: await piece(file, nameTo, contentAt) })) return null;
  if (!isCountedBehind(entry)) return { contentAt, end };
  const behind = descriptorIn(entry, await piece(file, end, Math.min(end + 24, limit)));
  return behind === null ? null : { contentAt, end: end + behind };
}

function isHeader(
  entry: ZipEntry,
  { header, name, extra }: { readonly header: Buffer; readonly name: Buffer; readonly extra: Buffer },
): boolean {
  const isManner = header.readUInt32LE(0) === HEADER && header.subarray(6, 14).equals(entry.manner);
  const extras = extrasIn(extra);
  return isManner && name.equals(entry.name) && extras !== null && isCountedIn(entry, header, extras.get(1));
}

const isCountedBehind = ({ manner }: ZipEntry): boolean => (manner.readUInt16LE(0) & 8) !== 0;

/** Checksum and sizes before a content are those of the directory, or zeros where they stand behind it. */
function isCountedIn(entry: ZipEntry, header: Buffer, wide: Buffer | undefined): boolean {
  const { crc, packed, bytes } = entry;
  const counts = header.subarray(14, 26);
  if (wide !== undefined)
    return counts.equals(numbers(4, crc, ALL_32, ALL_32)) && wide.equals(numbers(8, bytes, packed));
  if (isCountedBehind(entry) && counts.equals(numbers(4, 0, 0, 0))) return true;
  return Math.max(packed, bytes) <= ALL_32 && counts.equals(numbers(4, crc, packed, bytes));
}

/** How long what is said behind a content is: checksum and sizes, of four or eight bytes, after a sign or without; null: other. */
function descriptorIn(entry: ZipEntry, behind: Buffer): number | null {
  const sign = numbers(4, 0x08074b50);
  const forms = [8, 4].flatMap((width) => {
    if (width === 4 && Math.max(entry.packed, entry.bytes) > ALL_32) return [];
    const counts = Buffer.concat([numbers(4, entry.crc), numbers(width, entry.packed, entry.bytes)]);
    return [Buffer.concat([sign, counts]), counts];
  });
  return forms.find((form) => form.equals(behind.subarray(0, form.length)))?.length ?? null;
}

function numbers(width: number, ...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(width * values.length);
  for (const [nth, value] of values.entries()) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), nth * 8);
    else bytes.writeUInt32LE(value, nth * 4);
  }
  return bytes;
}

/** Bytes before the file `path`, or before the directory: a whole file that the directory leaves out is named. */
async function strayIn(
  file: FileHandle,
  { from, to, path }: { readonly from: number; readonly to: number; readonly path: string },
): Promise<readonly BundleProblem[]> {
  if (to <= from) return [];
  const stray = [{ code: 'strayBytes' as const, path }];
  if (to - from < HEADER_BYTES) return stray;
  const header = await piece(file, from, from + HEADER_BYTES);
  const nameTo = from + HEADER_BYTES + header.readUInt16LE(26);
  if (header.readUInt32LE(0) !== HEADER || nameTo > to) return stray;
  return [{ code: 'unlisted', path: (await piece(file, from + HEADER_BYTES, nameTo)).toString('utf8') }];
}
