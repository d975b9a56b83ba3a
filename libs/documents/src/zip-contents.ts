import { inflateRawSync } from 'node:zlib';

const END_RECORD = 0x06054b50;
const FILE_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const LOCAL_HEAD_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/** One file in a zip, as packed. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Buffer;
  readonly method: 'stored' | 'deflated' | 'other';
  readonly isEncrypted: boolean;
}

/**
 * The entries that a zip file's directory lists. Sizes unpacked are not read: they are what anybody wrote there.
 *
 * Null when the file does not hold together: no directory, one that does not fill the rest of the file, entries that lie
 * elsewhere than they say, or that have another name there.
 */
export function zipDirectory(bytes: Buffer): readonly ZipEntry[] | null {
  try {
    const end = findEndRecord(bytes);
    const entries = directoryOf(bytes);
    if (end === null || entries === null || entries.length === 0) return null;
    if (end + END_RECORD_BYTES + bytes.readUInt16LE(end + 20) !== bytes.length) return null;
    return entries.map((entry) => entryAt(bytes, entry));
  } catch {
    return null;
  }
}

/** Throws when its two heads differ. */
function entryAt(bytes: Buffer, { at, name }: Entry): ZipEntry {
  const head = bytes.readUInt32LE(at + 42);
  const nameLength = bytes.readUInt16LE(head + 26);
  const inner = bytes.toString('utf8', head + LOCAL_HEAD_BYTES, head + LOCAL_HEAD_BYTES + nameLength);
  if (bytes.readUInt32LE(head) !== LOCAL_RECORD || inner !== name) throw new Error('another name inside');
  const start = head + LOCAL_HEAD_BYTES + nameLength + bytes.readUInt16LE(head + 28);
  const end = start + bytes.readUInt32LE(at + 20);
  if (end > bytes.length) throw new Error('cut off');
  const method = bytes.readUInt16LE(at + 10);
  return {
    name,
    packed: bytes.subarray(start, end),
    method: method === STORED ? 'stored' : method === DEFLATED ? 'deflated' : 'other',
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
  };
}

/**
 * The contents of every entry by its name, really unpacked: what the directory claims is not believed.
 *
 * Null when the file does not hold together, or its entries are larger than `maximumBytes` together.
 */
export function unpackZip(bytes: Buffer, maximumBytes: number): ReadonlyMap<string, Buffer> | null {
  const unpacked = new Map<string, Buffer>();
  let left = maximumBytes;
  try {
    for (const { at, name } of directoryOf(bytes) ?? []) {
      const content = contentAt(bytes, at, left);
      left -= content.length;
      if (left < 0) return null;
      unpacked.set(name, content);
    }
  } catch {
    return null;
  }
  return unpacked.size === 0 ? null : unpacked;
}

interface Entry {
  /** Where its record in the directory begins. */
  readonly at: number;
  readonly name: string;
}

function directoryOf(bytes: Buffer): readonly Entry[] | null {
  const end = findEndRecord(bytes);
  if (end === null) return null;
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== FILE_RECORD) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({ at, name: bytes.toString('utf8', at + 46, at + 46 + nameLength) });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Stored or deflated; throws for anything else, and for more than `maximumBytes`. */
function contentAt(bytes: Buffer, at: number, maximumBytes: number): Buffer {
  const head = bytes.readUInt32LE(at + 42);
  const start = head + LOCAL_HEAD_BYTES + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
  const method = bytes.readUInt16LE(at + 10);
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Error('packed in another way');
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, maximumBytes) });
}

function findEndRecord(bytes: Buffer): number | null {
  const earliest = Math.max(0, bytes.length - END_RECORD_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_RECORD_BYTES; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_RECORD) return at;
  }
  return null;
}
