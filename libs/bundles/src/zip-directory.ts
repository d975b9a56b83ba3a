import type { FileHandle } from 'node:fs/promises';

/** One file of a ZIP, as the directory at its end lists it. Sizes and places in bytes. */
export interface ZipEntry {
  /** UTF-8. */
  readonly name: Buffer;
  /** Flags, method, time and date: the same bytes stand before the content. */
  readonly manner: Buffer;
  readonly isPressed: boolean;
  /** CRC-32 of the content. */
  readonly crc: number;
  /** In the archive. */
  readonly packed: number;
  /** Unpacked. */
  readonly bytes: number;
  /** Where what is said before its content begins. */
  readonly at: number;
  /** Packed as any program can unpack it, with no remark and nothing that only some programs understand. */
  readonly isPlain: boolean;
}

/** What the directory at the end of a ZIP says, and where it stands. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory says that it begins. */
  readonly saidAt: number;
  /** Where it begins. */
  readonly from: number;
  /** Its entries fill it, and what stands behind it is its end and nothing else. */
  readonly isEnded: boolean;
}

/** The end stands this close to the end of a file: a remark of at most 65 535 bytes may follow it. */
const TAIL_BYTES = 66_000;
const RECORD_BYTES = 46;
const END_BYTES = 22;
/** What stands before the end when a number needs more than its bits. */
const WIDE_END_BYTES = 76;
const [ALL_16, ALL_32] = [0xffff, 0xffffffff];
/** UTF-8, sizes behind the content, and how hard it was pressed. */
const PLAIN_FLAGS = 0x080e;
/** Large sizes, times, and the owner on Unix and on Windows; others can give a file another name. */
const PLAIN_EXTRAS: readonly number[] = [0x0001, 0x5455, 0x7875, 0x000a];

export async function piece(file: FileHandle, from: number, to: number): Promise<Buffer> {
  if (from < 0 || from > to) throw new Error('no such place');
  const bytes = Buffer.alloc(to - from);
  const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
  if (bytesRead !== bytes.length) throw new Error('cut off');
  return bytes;
}

/** Throws when there is none that can be read to its end. */
export async function readDirectory(file: FileHandle, length: number): Promise<ZipDirectory> {
  const { to, count, size, at, isWhole } = await readEnd(file, length);
  const bytes = await piece(file, to - size, to);
  const entries: ZipEntry[] = [];
  let filled = 0;
  while (entries.length < count) {
    const record = recordIn(bytes.subarray(filled));
    entries.push(entryIn(record));
    filled += record.length;
  }
  return { entries, saidAt: at, from: to - size, isEnded: isWhole && filled === size };
}

/** `to`: where the directory ends. */
async function readEnd(file: FileHandle, length: number): Promise<End & { readonly to: number }> {
  const tailAt = Math.max(0, length - TAIL_BYTES);
  const at = tailAt + lastEnd(await piece(file, tailAt, length));
  const end = endIn(await piece(file, at, at + END_BYTES));
  const isWhole = end.isWhole && at + END_BYTES === length;
  if (end.count < ALL_16 && end.size < ALL_32 && end.at < ALL_32) return { ...end, isWhole, to: at };
  const to = at - WIDE_END_BYTES;
  const wide = wideEndIn(await piece(file, to, at), to);
  return { ...wide, isWhole: isWhole && wide.isWhole, to };
}

function lastEnd(bytes: Buffer): number {
  for (let at = bytes.length - END_BYTES; at >= 0; at -= 1) if (bytes.readUInt32LE(at) === 0x06054b50) return at;
  throw new Error('no end of archive');
}

interface End {
  readonly count: number;
  readonly size: number;
  readonly at: number;
  /** Everything else in it is as in every archive of one part. */
  readonly isWhole: boolean;
}

function endIn(bytes: Buffer): End {
  const count = bytes.readUInt16LE(10);
  const isWhole = bytes.readUInt32LE(4) === 0 && bytes.readUInt16LE(8) === count && bytes.readUInt16LE(20) === 0;
  return { count, size: bytes.readUInt32LE(12), at: bytes.readUInt32LE(16), isWhole };
}

function wideEndIn(bytes: Buffer, place: number): End {
  const [short, wide] = [(at: number) => bytes.readUInt32LE(at), (at: number) => wideNumber(bytes, at)];
  const [count, size, at] = [wide(32), wide(40), wide(48)];
  const said = [short(0), wide(4), wide(16), wide(24), short(56), short(60), wide(64), short(72)];
  const right = [0x06064b50, 44, 0, count, 0x07064b50, 0, place, 1];
  return { count, size, at, isWhole: said.every((one, nth) => one === right[nth]) };
}

/** A number of 64 bits; throws for one that no archive needs. */
function wideNumber(bytes: Buffer, at: number): number {
  const number = bytes.readBigUInt64LE(at);
  if (number > Number.MAX_SAFE_INTEGER) throw new Error('no such place');
  return Number(number);
}

/** With which these bytes begin. */
function recordIn(bytes: Buffer): Buffer {
  if (bytes.readUInt32LE(0) !== 0x02014b50) throw new Error('no entry');
  const length = RECORD_BYTES + bytes.readUInt16LE(28) + bytes.readUInt16LE(30) + bytes.readUInt16LE(32);
  if (bytes.length < length) throw new Error('cut off');
  return bytes.subarray(0, length);
}

function entryIn(record: Buffer): ZipEntry {
  const nameTo = RECORD_BYTES + record.readUInt16LE(28);
  const name = record.subarray(RECORD_BYTES, nameTo);
  const extras = extrasIn(record.subarray(nameTo, nameTo + record.readUInt16LE(30)));
  const { isRead, ...sizes } = sizesIn(record, extras?.get(1) ?? Buffer.alloc(0));
  const isBare = record.readUInt16LE(32) === 0 && record.readUInt16LE(34) === 0;
  const isPlain = extras !== null && isRead && isBare && isMannerPlain(record, { name, ...sizes });
  const isPressed = record.readUInt16LE(10) !== 0;
  return { name, manner: record.subarray(8, 16), isPressed, crc: record.readUInt32LE(16), ...sizes, isPlain };
}

/** Large ones stand in `wide`, one after the other; `isRead`: all of it. */
function sizesIn(
  record: Buffer,
  wide: Buffer,
): Pick<ZipEntry, 'packed' | 'bytes' | 'at'> & { readonly isRead: boolean } {
  let read = 0;
  const number = (at: number): number => {
    const short = record.readUInt32LE(at);
    if (short !== ALL_32 || wide.length < read + 8) return short;
    read += 8;
    return wideNumber(wide, read - 8);
  };
  const [bytes, packed, at] = [number(24), number(20), number(42)];
  return { bytes, packed, at, isRead: read === wide.length };
}

function isMannerPlain(record: Buffer, { name, packed, bytes }: Pick<ZipEntry, 'name' | 'packed' | 'bytes'>): boolean {
  const [flags, method] = [record.readUInt16LE(8), record.readUInt16LE(10)];
  const isNamed = (flags & 0x0800) !== 0 || name.every((byte) => byte < 128);
  return isNamed && (flags | PLAIN_FLAGS) === PLAIN_FLAGS && (method === 8 || (method === 0 && packed === bytes));
}

/** What stands behind a name, by kind; null: something that only some programs understand. */
export function extrasIn(bytes: Buffer): ReadonlyMap<number, Buffer> | null {
  const extras = new Map<number, Buffer>();
  let at = 0;
  while (at + 4 <= bytes.length) {
    const [kind, to] = [bytes.readUInt16LE(at), at + 4 + bytes.readUInt16LE(at + 2)];
    if (!PLAIN_EXTRAS.includes(kind) || extras.has(kind)) return null;
    extras.set(kind, bytes.subarray(at + 4, to));
    at = to;
  }
  return at === bytes.length ? extras : null;
}
