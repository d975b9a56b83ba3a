import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import { requireProgram } from '@penhouder/tools/testing';
import fc from 'fast-check';
import type { Piece } from './bundle.fixtures';
import { archiveOf, bundleFile, fileOf, piecesOf, resealed } from './bundle.fixtures';
import { PATHS } from './bundle-format';
import { checkBundle } from './check-bundle';
import { foundAt } from './checkers.fixtures';

const MAIL = 'mails/0001 uitnodiging Kortrijk.html';
const DOCUMENT = 'documenten/f1 uittreksel é.pdf';

let whole: Buffer;
let pieces: readonly Piece[];

beforeAll(async () => {
  const file = await bundleFile();
  whole = await readFile(file);
  pieces = await piecesOf(file);
});

/** Where things stand in an archive: before a content, in the directory, and its end. */
const headerOf = (zip: Buffer, path: string): number => zip.indexOf(path) - 30;
const recordOf = (zip: Buffer, path: string): number => zip.lastIndexOf(path) - 46;
const endOf = (zip: Buffer): number => zip.length - 22;
const directoryOf = (zip: Buffer): number => zip.readUInt32LE(endOf(zip) + 16);

/** The same bytes with some of them others. */
function altered(zip: Buffer, alter: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(zip);
  alter(copy);
  return copy;
}

/** As somebody who pushes bytes in: what stands behind them is told where it now stands, as far as `isTold`. */
function withBytes(zip: Buffer, at: number, bytes: Buffer): Buffer {
  const other = Buffer.concat([zip.subarray(0, at), bytes, zip.subarray(at)]);
  const end = endOf(other);
  const from = directoryOf(zip) + bytes.length;
  other.writeUInt32LE(from, end + 16);
  for (let record = from; record < end;) {
    const place = other.readUInt32LE(record + 42);
    if (place >= at) other.writeUInt32LE(place + bytes.length, record + 42);
    record += 46 + [28, 30, 32].reduce((sum, field) => sum + other.readUInt16LE(record + field), 0);
  }
  return other;
}

/** A file as it stands in an archive, without what the directory says of it. */
async function loose(path: string): Promise<Buffer> {
  const archive = await readFile(await archiveOf([{ path, content: Buffer.from('geheim') }]));
  return archive.subarray(0, directoryOf(archive));
}

/** The archive with another packed content, of which the sizes are told everywhere. */
function repacked(path: string, content: (packed: Buffer) => Buffer, crc?: number): Buffer {
  const record = recordOf(whole, path);
  const [packed, at] = [whole.readUInt32LE(record + 20), whole.readUInt32LE(record + 42)];
  const from = at + 30 + whole.readUInt16LE(at + 26);
  const other = content(whole.subarray(from, from + packed));
  const grown = withBytes(whole, from + packed, Buffer.alloc(other.length - packed));
  return altered(grown, (copy) => {
    other.copy(copy, from);
    const [said, behind] = [recordOf(copy, path), from + other.length];
    for (const place of [said + 20, behind + 8]) copy.writeUInt32LE(other.length, place);
    for (const place of [said + 16, behind + 4]) if (crc !== undefined) copy.writeUInt32LE(crc, place);
  });
}

/** The same files, packed by Python. */
function packedByPython(file: string): string {
  const script = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as old, zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as new:
    for entry in old.infolist():
        new.writestr(entry.filename, old.read(entry))
`;
  execFileSync(requireProgram('python3'), ['-c', script, file, `${file}.again.zip`]);
  return `${file}.again.zip`;
}

describe('an archive that says two things, or holds what it does not list,', () => {
  it.each<readonly [string, () => Buffer | Promise<Buffer>, readonly string[]]>([
    [
      'a file that bears another name before its content',
      () => altered(whole, (zip) => zip.write('X', headerOf(zip, MAIL) + 30 + 6)),
      [`packedOther ${MAIL}`],
    ],
    [
      'a file that bears another name in the directory',
      () => altered(whole, (zip) => zip.write('X', recordOf(zip, MAIL) + 46 + 6)),
      [`packedOther ${MAIL.replace('0001', 'X001')}`],
    ],
    [
      'a file that is said to be packed before its content, and not in the directory',
      () => altered(whole, (zip) => zip.writeUInt16LE(8, headerOf(zip, DOCUMENT) + 8)),
      [`packedOther ${DOCUMENT}`],
    ],
    [
      'a file that is said to be packed, and is not',
      () =>
        altered(whole, (zip) => {
          zip.writeUInt16LE(8, headerOf(zip, DOCUMENT) + 8);
          zip.writeUInt16LE(8, recordOf(zip, DOCUMENT) + 10);
        }),
      [`packedOther ${DOCUMENT}`],
    ],
    [
      'a size before a content that is not the one in the directory',
      () => altered(whole, (zip) => zip.writeUInt32LE(3, headerOf(zip, DOCUMENT) + 18)),
      [`packedOther ${DOCUMENT}`],
    ],
    [
      'a size in the directory that is not the one behind the content',
      () => altered(whole, (zip) => zip.writeUInt32LE(7, recordOf(zip, MAIL) + 24)),
      [`packedOther ${MAIL}`],
    ],
    [
      'a checksum in the directory that is not the one behind the content',
      () => altered(whole, (zip) => zip.writeUInt32LE(7, recordOf(zip, MAIL) + 16)),
      [`packedOther ${MAIL}`],
    ],
    [
      'a checksum that is nowhere that of the content',
      () => repacked(MAIL, (packed) => packed, 7),
      [`packedOther ${MAIL}`],
    ],
    [
      'bytes behind the end of a packed content, which are told as part of it',
      () => repacked(MAIL, (packed) => Buffer.concat([packed, Buffer.from('geheim')])),
      [`packedOther ${MAIL}`],
    ],
    [
      'a packed content that is longer than is said, with the checksum of all of it',
      () => repacked(MAIL, () => deflateRawSync('<p>Hallo</p><p>Dag</p>'), crc32('<p>Hallo</p><p>Dag</p>')),
      [`packedOther ${MAIL}`],
    ],
    [
      'a file that is locked with a password',
      () =>
        altered(whole, (zip) => {
          zip.writeUInt16LE(0x0809, headerOf(zip, MAIL) + 6);
          zip.writeUInt16LE(0x0809, recordOf(zip, MAIL) + 8);
        }),
      [`packedOther ${MAIL}`],
    ],
    [
      'a file that stands there and is not listed',
      async () => withBytes(whole, headerOf(whole, MAIL), await loose('documenten/geheim.pdf')),
      ['unlisted documenten/geheim.pdf'],
    ],
    [
      'a file behind the last one that is not listed',
      async () => withBytes(whole, directoryOf(whole), await loose('documenten/geheim.pdf')),
      ['unlisted documenten/geheim.pdf'],
    ],
    [
      'bytes between two files',
      () => withBytes(whole, headerOf(whole, MAIL), Buffer.from('geheim')),
      [`strayBytes ${MAIL}`],
    ],
    ['bytes before the first file', () => withBytes(whole, 0, Buffer.from('geheim')), ['strayBytes LEESMIJ.txt']],
    ['bytes before all of it', () => Buffer.concat([Buffer.from('geheim'), whole]), ['strayBytes ']],
    ['bytes behind all of it', () => Buffer.concat([whole, Buffer.from('geheim')]), ['strayBytes ']],
    ['a whole archive before it', () => Buffer.concat([whole, whole]), ['strayBytes ']],
    [
      'a remark at its end',
      () => altered(Buffer.concat([whole, Buffer.from('geheim')]), (zip) => zip.writeUInt16LE(6, zip.length - 6 - 2)),
      ['strayBytes '],
    ],
  ])('is found and named by all three: %s', async (_, change, told) => {
    expect(await foundAt(await fileOf(await change()))).toEqual(told);
  });

  it('is none when it is packed as one of many gigabytes, or anew by another program', async () => {
    const wide = await archiveOf(pieces, true);
    expect(await foundAt(wide)).toEqual([]);
    const bytes = await readFile(wide);
    const flipped = altered(bytes, (zip) => zip.writeUInt8(9, endOf(zip) - 76 + 24));
    expect(await foundAt(await fileOf(flipped))).toEqual(['strayBytes ']);
    expect(await foundAt(packedByPython(wide))).toEqual([]);
  });

  it('is found too where the list of files and its seal were made anew', async () => {
    const other = resealed(
      pieces.map((one) => (one.path === MAIL ? { ...one, content: Buffer.from('<p>Dag</p>') } : one)),
    );
    const zip = await readFile(await archiveOf(other));
    expect(await foundAt(await fileOf(zip))).toEqual([]);
    const hidden = withBytes(zip, headerOf(zip, PATHS.manifest), await loose(MAIL));
    expect(await foundAt(await fileOf(hidden))).toEqual([`unlisted ${MAIL}`]);
  });
});

describe('laws of archives', () => {
  /** What a ZIP program shows beside a file and no content depends on: versions, times in the directory, rights. */
  const shownOnly = (zip: Buffer): ReadonlySet<number> => {
    const places = new Set<number>();
    const note = (from: number, to: number): void => {
      for (let at = from; at < to; at += 1) places.add(at);
    };
    for (let record = directoryOf(zip); record < endOf(zip);) {
      const [name, extra] = [zip.readUInt16LE(record + 28), zip.readUInt16LE(record + 30)];
      note(record + 4, record + 8);
      note(record + 36, record + 42);
      note(record + 46 + name + 4, record + 46 + name + extra);
      const header = zip.readUInt32LE(record + 42);
      note(header + 4, header + 6);
      record += 46 + name + extra;
    }
    return places;
  };
  const contents = async (file: string): Promise<string> => JSON.stringify(await piecesOf(file).catch(() => null));

  it('no byte of the file can change unseen, but what is only shown beside a name and how a content was pressed', async () => {
    const shown = shownOnly(whole);
    const before = JSON.stringify(pieces);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        fc.pre(!shown.has(at));
        const file = await fileOf(altered(whole, (zip) => zip.writeUInt8((zip[at] ?? 0) ^ flip, at)));
        const { problems } = await checkBundle(file);
        if (problems.length === 0) expect(await contents(file)).toBe(before);
        if (problems.length === 0) expect(at).toBeLessThan(directoryOf(whole));
      }),
      { numRuns: 300 },
    );
  });

  it('all three say the same of bytes that are thrown about anywhere behind the contents', async () => {
    const from = directoryOf(whole);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: from, max: whole.length - 1 }), fc.nat(255), async (at, byte) => {
        await foundAt(await fileOf(altered(whole, (zip) => zip.writeUInt8(byte, at))));
      }),
      { numRuns: 100 },
    );
  });
});
