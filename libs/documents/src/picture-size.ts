const PNG_HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Marks of a JPEG part that says the size; the three in between say something else. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;

/** How many pixels a PNG or JPEG says that it has, read from its heads only; null when they do not hold together. */
export function pixelsOf(bytes: Buffer): number | null {
  const size = bytes.subarray(0, 8).equals(PNG_HEAD) ? pngSize(bytes) : jpegSize(bytes);
  return size === null || size === 0 ? null : size;
}

function pngSize(bytes: Buffer): number | null {
  if (bytes.length < 24 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
}

/** The largest frame: a file may hold several, and a reader may take any. */
function jpegSize(bytes: Buffer): number | null {
  let largest: number | null = null;
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0;
    if (mark === 0xda) return largest;
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(mark)) largest = Math.max(largest ?? 0, bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7));
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
