const END_RECORD = 0x06054b50;
const FILE_RECORD = 0x02014b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 65_535;

/**
 * How many entries a zip file says it has and how large they become unpacked, read from its directory only.
 *
 * Null when the directory is missing or does not hold together: such a file is not accepted.
 */
export function readZipContents(bytes: Buffer): { entries: number; unpackedBytes: number } | null {
  const end = findEndRecord(bytes);
  if (end === null) return null;
  const entries = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let unpackedBytes = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== FILE_RECORD) return null;
    unpackedBytes += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return { entries, unpackedBytes };
}

function findEndRecord(bytes: Buffer): number | null {
  const earliest = Math.max(0, bytes.length - END_RECORD_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_RECORD_BYTES; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_RECORD) return at;
  }
  return null;
}
