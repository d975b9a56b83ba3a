import { deflateRawSync } from 'node:zlib';
import { readSheet } from './read-sheet';
import { writeSheets, type Sheet } from './write-sheets';
import { unpackZip } from './zip-contents';

const plan: Sheet = {
  name: 'Plan',
  columns: [
    { head: 'Action', width: 40 },
    { head: 'Target', width: 10 },
    { head: 'Day', width: 12 },
  ],
  rows: [
    ['Visit of six employers', 6, { day: '2023-03-31' }],
    ['Second row', null, null],
  ],
};

async function partsOf(bytes: Promise<Buffer>): Promise<(name: string) => string> {
  const parts = unpackZip(await bytes, 1_000_000);
  return (name) => parts?.get(name)?.toString('utf8') ?? '';
}

/** A workbook with one of its parts changed, packed again. */
async function changed(part: string, change: (xml: string) => string): Promise<Buffer> {
  const parts = unpackZip(await writeSheets([plan]), 1_000_000) ?? new Map<string, Buffer>();
  const entries = [...parts].map(([name, content]) => ({
    name,
    content: name === part ? Buffer.from(change(content.toString('utf8'))) : content,
  }));
  return zipOf(entries);
}

function zipOf(entries: readonly { readonly name: string; readonly content: Buffer }[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(content.length, 22);
    head.writeUInt16LE(name.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(packed.length, 20);
    record.writeUInt32LE(content.length, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(offset, 42);
    const file = Buffer.concat([head, Buffer.from(name), packed]);
    files.push(file);
    directory.push(record, Buffer.from(name));
    offset += file.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('a workbook that was written', () => {
  test('reads back as it was: head, words, numbers, days and gaps', async () => {
    expect(await readSheet(await writeSheets([plan]))).toEqual([['Action', 'Target', 'Day'], ...plan.rows]);
  });

  test('keeps its head in view, in bold, with the width of its columns', async () => {
    const part = await partsOf(writeSheets([plan]));
    expect(part(SHEET)).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect(part(SHEET)).toContain('<col min="1" max="1" width="40"');
    expect(part('xl/styles.xml')).toContain('<b/>');
  });

  const formulas = ['=HYPERLINK("http://bad.example")', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1'];
  test.each(formulas)('holds %j as words that are never calculated', async (words) => {
    const bytes = writeSheets([{ ...plan, rows: [[words, null, null]] }]);
    const part = await partsOf(bytes);
    expect(part(SHEET)).not.toContain('<f>');
    expect(part(SHEET)).toMatch(/<c r="A2"[^>]* t="s"/);
    expect(part('xl/styles.xml')).toContain('formatCode="@"');
    expect((await readSheet(await bytes))?.[1]?.[0]).toBe(words.trim());
  });

  test('gives every sheet a name that Excel takes, also when two are called the same', async () => {
    const name = 'Plan 2020/2025: [all] of the many actions';
    const part = await partsOf(writeSheets([plan, { ...plan, name }, { ...plan, name }, { ...plan, name: '' }]));
    const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, found]) => found);
    expect(names).toEqual(['Plan', 'Plan 2020 2025   all  of the ma', 'Plan 2020 2025   all  of th (2)', 'Blad']);
    expect(Math.max(...names.map((one) => one?.length ?? 0))).toBeLessThanOrEqual(31);
  });

  test('holds no sign that breaks the file', async () => {
    const bytes = await writeSheets([{ ...plan, rows: [['a\u0000b\u0008c & <d>', null, null]] }]);
    expect((await readSheet(bytes))?.[1]?.[0]).toBe('abc & <d>');
  });
});

describe('a workbook that comes from elsewhere', () => {
  test('is read when another program packed it', async () => {
    expect(await readSheet(await changed('', (xml) => xml))).toHaveLength(3);
  });

  test.each([
    ['a cell at the far corner', (xml: string) => xml.replace('r="A3"', 'r="XFD1048576"')],
    ['a row far below', (xml: string) => xml.replace('<row r="3"', '<row r="900000"')],
    ['a place in disguise', (xml: string) => xml.replace('r="A3"', 'r="A&#51;"')],
    ['a place between other quotes', (xml: string) => xml.replace('r="A3"', "r='ZZ3'")],
  ])('is not read with %s', async (_, change) => {
    const bytes = await changed(SHEET, change);
    expect(bytes.length).toBeLessThan(10_000);
    expect(await readSheet(bytes)).toBeNull();
  });

  test('is not read when it unpacks to far more than a plan', async () => {
    const bytes = await changed(SHEET, (xml) => xml.replace('</worksheet>', `${' '.repeat(25_000_000)}</worksheet>`));
    expect(bytes.length).toBeLessThan(100_000);
    expect(await readSheet(bytes)).toBeNull();
  });

  test.each([
    ['no workbook', Buffer.from('Action;Target')],
    ['nothing', Buffer.alloc(0)],
    ['a zip of something else', zipOf([{ name: 'a.txt', content: Buffer.from('a') }])],
  ])('is not read when it is %s', async (_, bytes) => {
    expect(await readSheet(bytes)).toBeNull();
  });
});
