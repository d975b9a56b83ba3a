import { checkUpload, plainFileName, type Upload } from './check-upload';
import { downloadHeaders } from './download-headers';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** A stored (uncompressed) zip with the given entries; sizes in the directory can be made up. */
function zipOf(entries: readonly { name: string; content: string; claimedBytes?: number }[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedBytes } of entries) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt32LE(content.length, 22);
    head.writeUInt16LE(name.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt32LE(content.length, 20);
    record.writeUInt32LE(claimedBytes ?? content.length, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(offset, 42);
    const file = Buffer.concat([head, Buffer.from(name), Buffer.from(content)]);
    parts.push(file);
    directory.push(record, Buffer.from(name));
    offset += file.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const odt = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' };

test('a PDF is taken, with its hash and a plain name', async () => {
  const checked = await checkUpload({ name: 'C:\\scans\\uittreksel RvB.PDF', bytes: pdf });
  expect(checked).toMatchObject({
    accepted: true,
    name: 'uittreksel RvB.PDF',
    mediaType: 'application/pdf',
    bytes: pdf.length,
  });
  expect(checked).toHaveProperty('sha256', expect.stringMatching(/^[0-9a-f]{64}$/));
});

test('an OpenDocument text is taken by the type that it carries inside', async () => {
  expect(await checkUpload({ name: 'nota.odt', bytes: zipOf([odt]) })).toMatchObject({ accepted: true });
});

const refusals: readonly (readonly [what: string, upload: Upload, code: string])[] = [
  ['an empty file', { name: 'leeg.pdf', bytes: Buffer.alloc(0) }, 'FileEmpty'],
  ['a file that is too large', { name: 'groot.pdf', bytes: Buffer.alloc(25 * 1024 * 1024 + 1) }, 'FileTooLarge'],
  ['an extension that is not on the list', { name: 'script.exe', bytes: pdf }, 'FileTypeNotAllowed'],
  ['a name without extension', { name: 'uittreksel', bytes: pdf }, 'FileTypeNotAllowed'],
  [
    'a program named as a PDF',
    { name: 'nota.pdf', bytes: Buffer.from('MZ\u0090\u0000 a program') },
    'FileContentMismatch',
  ],
  ['HTML named as a picture', { name: 'foto.png', bytes: Buffer.from('<html></html>') }, 'FileContentMismatch'],
  ['a PDF named as a text document', { name: 'nota.docx', bytes: pdf }, 'FileContentMismatch'],
  [
    'a plain zip named as a text document',
    { name: 'nota.docx', bytes: zipOf([{ name: 'a.txt', content: 'a' }]) },
    'FileContentMismatch',
  ],
  ['a zip without directory', { name: 'nota.odt', bytes: zipOf([odt]).subarray(0, 60) }, 'FileUnpacksTooLarge'],
  [
    'a document that unpacks too large',
    { name: 'nota.odt', bytes: zipOf([{ ...odt, claimedBytes: 300 * 1024 * 1024 }]) },
    'FileUnpacksTooLarge',
  ],
];

test.each(refusals)('%s is refused', async (_, upload, code) => {
  expect(await checkUpload(upload)).toMatchObject({ accepted: false, refusal: { code } });
});

test('a name keeps its letters and loses paths, signs of HTML and control characters', () => {
  expect(plainFileName('../../etc/<b>bijlage\u0000 é</b>.pdf')).toBe('b.pdf');
  expect(plainFileName('bijlage "é".pdf')).toBe('bijlage é.pdf');
  expect(plainFileName('.pdf')).toBe('bestand.pdf');
  expect(plainFileName(`${'a'.repeat(400)}.pdf`)).toMatch(/^a{190}aaaaaa\.pdf$/);
});

test('a download is saved, never shown, whatever its name', () => {
  const headers = downloadHeaders({ name: 'besluit "é" (1).pdf', mediaType: 'application/pdf', bytes: 3 });
  expect(headers['Content-Disposition']).toBe(
    `attachment; filename="besluit _e_ (1).pdf"; filename*=UTF-8''besluit%20%22%C3%A9%22%20%281%29.pdf`,
  );
  expect(headers['Content-Security-Policy']).toContain('sandbox');
});
