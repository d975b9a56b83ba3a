import { deflateRawSync } from 'node:zlib';

/** One entry of a zip that is made by hand, so that its heads can lie. */
export interface MadeEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory says that it becomes; left out: the truth. */
  readonly claimedBytes?: number;
  /** Another name in the head before the bytes. */
  readonly innerName?: string;
  readonly isDeflated?: boolean;
  readonly isEncrypted?: boolean;
  /** 0 stored, 8 deflated; another one is known to nobody. */
  readonly method?: number;
}

/** A zip with the given entries; `after` follows its end. */
export function zipOf(entries: readonly MadeEntry[], after = ''): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const file = fileOf(entry);
    directory.push(recordOf(entry, offset));
    parts.push(file);
    offset += file.length;
  }
  return Buffer.concat([...parts, ...directory, endOf(entries.length, offset), Buffer.from(after)]);
}

/** A text or a sheet as offices write them, with more entries beside. */
export function officeFile(kind: 'docx' | 'xlsx' | 'odt' | 'ods', more: readonly MadeEntry[] = []): Buffer {
  if (kind === 'odt' || kind === 'ods') {
    const type = `application/vnd.oasis.opendocument.${kind === 'odt' ? 'text' : 'spreadsheet'}`;
    return zipOf([{ name: 'mimetype', content: type }, { name: 'content.xml', content: '<office/>' }, ...more]);
  }
  return zipOf([...openXml(CONTENT_TYPES[kind]), ...more]);
}

/** A text with programs, under whatever name: its own list of contents says what it is. */
export function macroFile(kind: 'docm' | 'xlsm'): Buffer {
  return zipOf(openXml(CONTENT_TYPES[kind]));
}

const CONTENT_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
};

function openXml(type: string): readonly MadeEntry[] {
  const types = `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`;
  return [
    { name: '[Content_Types].xml', content: types, isDeflated: true },
    { name: 'main.xml', content: '<x/>', isDeflated: true },
  ];
}

/** A PDF of one empty object; `before` stands under its first line, `after` under its last. */
export function pdfOf({ before = '', after = '' }: { readonly before?: string; readonly after?: string } = {}): Buffer {
  return Buffer.from(`%PDF-1.7\n${before}1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n${after}`);
}

/** A PNG that says that it is so large; `after` follows its end. */
export function pngOf(width: number, height: number, after = ''): Buffer {
  const head = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(head);
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  head[24] = 8;
  return Buffer.concat([
    head,
    Buffer.from('\0\0\0\0IDAT\0\0\0\0\0\0\0\0IEND\xae\x42\x60\x82', 'latin1'),
    Buffer.from(after),
  ]);
}

/** A JPEG that says that it is so large, with a remark before it. */
export function jpegOf(width: number, height: number, remark = 'made by hand'): Buffer {
  const comment = Buffer.alloc(4 + remark.length);
  comment.writeUInt16BE(0xfffe, 0);
  comment.writeUInt16BE(2 + remark.length, 2);
  comment.write(remark, 4, 'latin1');
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0, 0xff, 0xd9]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), comment, frame, scan]);
}

function packed({ content, isDeflated = false }: MadeEntry): Buffer {
  return isDeflated ? deflateRawSync(content) : Buffer.from(content);
}

function methodOf({ method, isDeflated = false }: MadeEntry): number {
  return method ?? (isDeflated ? 8 : 0);
}

function fileOf(entry: MadeEntry): Buffer {
  const name = Buffer.from(entry.innerName ?? entry.name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(methodOf(entry), 8);
  head.writeUInt32LE(packed(entry).length, 18);
  head.writeUInt32LE(entry.content.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name, packed(entry)]);
}

function recordOf(entry: MadeEntry, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(entry.isEncrypted === true ? 1 : 0, 8);
  record.writeUInt16LE(methodOf(entry), 10);
  record.writeUInt32LE(packed(entry).length, 20);
  record.writeUInt32LE(entry.claimedBytes ?? entry.content.length, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, name]);
}

function endOf(entries: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(offset, 16);
  return end;
}
