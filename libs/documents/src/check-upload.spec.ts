import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowedTypes, fileQuotas, maximumPixels, maximumUploadBytes, zipLimits } from './allowed-types';
import { checkUpload, type Upload } from './check-upload';
import { downloadHeaders } from './download-headers';
import { plainFileName } from './plain-file-name';
import { jpegOf, macroFile, officeFile, pdfOf, pngOf, zipOf, type MadeEntry } from './uploads.fixtures';
import { writeSheets } from './write-sheets';

const MB = 1024 * 1024;
const pdf = pdfOf();

const accepted: readonly (readonly [name: string, bytes: Buffer, mediaType: string])[] = [
  ['uittreksel.pdf', pdf, 'application/pdf'],
  ['nota.docx', officeFile('docx'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['cijfers.xlsx', officeFile('xlsx'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['nota.odt', officeFile('odt'), 'application/vnd.oasis.opendocument.text'],
  ['cijfers.ods', officeFile('ods'), 'application/vnd.oasis.opendocument.spreadsheet'],
  ['besluit.png', pngOf(2480, 3508), 'image/png'],
  ['foto.jpg', jpegOf(4032, 3024), 'image/jpeg'],
  ['foto.JPEG', jpegOf(8160, 6120), 'image/jpeg'],
];

test.each(accepted)('%s is taken by its name and its first bytes', async (name, bytes, mediaType) => {
  expect(await checkUpload({ name, bytes })).toMatchObject({ accepted: true, name, mediaType, bytes: bytes.length });
});

test('a PDF is taken, with its hash and a plain name', async () => {
  const checked = await checkUpload({ name: 'C:\\scans\\uittreksel RvB.PDF', bytes: pdf });
  expect(checked).toMatchObject({ accepted: true, name: 'uittreksel RvB.PDF' });
  expect(checked).toHaveProperty('sha256', expect.stringMatching(/^[0-9a-f]{64}$/));
});

test('a workbook that this product wrote itself is taken', async () => {
  const bytes = await writeSheets([{ name: 'Plan', columns: [{ head: 'Action', width: 10 }], rows: [['x']] }]);
  expect(await checkUpload({ name: 'plan.xlsx', bytes })).toMatchObject({ accepted: true });
});

const mimetype = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' };
const zeroes = Buffer.alloc(50 * MB);
const bomb = (name: string): MadeEntry => ({
  name,
  content: zeroes,
  isDeflated: true,
  claimedBytes: 10,
});

/** Files that somebody could send: what each is, under which name, and why it is not taken. Source: `reliability.md` 6.7. */
const corpus: readonly (readonly [what: string, upload: Upload, code: string])[] = [
  ['an empty file', { name: 'leeg.pdf', bytes: Buffer.alloc(0) }, 'FileEmpty'],
  ['a file that is too large', { name: 'groot.pdf', bytes: Buffer.alloc(25 * MB + 1) }, 'FileTooLarge'],
  ['an extension that is not on the list', { name: 'script.exe', bytes: pdf }, 'FileTypeNotAllowed'],
  ['a name without extension', { name: 'uittreksel', bytes: pdf }, 'FileTypeNotAllowed'],
  ['a web page', { name: 'x.html', bytes: Buffer.from('<html></html>') }, 'FileTypeNotAllowed'],
  ['a drawing with a script', { name: 'logo.svg', bytes: Buffer.from('<svg onload="x()"/>') }, 'FileTypeNotAllowed'],
  ['an ending that looks like a property', { name: 'x.__proto__', bytes: pdf }, 'FileTypeNotAllowed'],
  ['a program behind a NUL', { name: 'nota.pdf\0.exe', bytes: pdf }, 'FileTypeNotAllowed'],
  ['a program written from right to left', { name: 'nota\u202efdp.exe', bytes: pdf }, 'FileTypeNotAllowed'],
  ['a text with programs under its own name', { name: 'x.docm', bytes: macroFile('docm') }, 'FileTypeNotAllowed'],
  ['a program named as a PDF', { name: 'nota.pdf', bytes: Buffer.from('MZ\u0090\0 a program') }, 'FileContentMismatch'],
  ['HTML named as a picture', { name: 'foto.png', bytes: Buffer.from('<html></html>') }, 'FileContentMismatch'],
  ['a drawing named as a picture', { name: 'a.jpg', bytes: Buffer.from('<svg/>') }, 'FileContentMismatch'],
  ['a PDF named as a text document', { name: 'nota.docx', bytes: pdf }, 'FileContentMismatch'],
  ['a sheet named as a text', { name: 'nota.docx', bytes: officeFile('xlsx') }, 'FileContentMismatch'],
  ['a picture named as a PDF', { name: 'scan.pdf', bytes: pngOf(10, 10) }, 'FileContentMismatch'],
  [
    'a page that says further on that it is a PDF',
    { name: 'x.pdf', bytes: Buffer.concat([Buffer.from('<html><script>x()</script>'), pdf]) },
    'FileContentMismatch',
  ],
  [
    'a plain zip named as a text',
    { name: 'x.docx', bytes: zipOf([{ name: 'a.txt', content: 'a' }]) },
    'FileContentMismatch',
  ],
  [
    'a PDF that is a page, too',
    { name: 'x.pdf', bytes: pdfOf({ before: '<script>x()</script>\n' }) },
    'FileHidesAnother',
  ],
  [
    'a PDF that is a page far below its first lines',
    { name: 'x.pdf', bytes: pdfOf({ before: `%${' '.repeat(4000)}\n<HTML><body>` }) },
    'FileHidesAnother',
  ],
  ['a PDF with a page after its end', { name: 'x.pdf', bytes: pdfOf({ after: '<html>' }) }, 'FileHidesAnother'],
  [
    'a PDF with a zip after its end',
    { name: 'x.pdf', bytes: Buffer.concat([pdf, zipOf([mimetype])]) },
    'FileHidesAnother',
  ],
  ['a picture with a page after its end', { name: 'x.png', bytes: pngOf(9, 9, '<script>') }, 'FileHidesAnother'],
  ['a photo with a page as remark', { name: 'x.jpg', bytes: jpegOf(9, 9, '<script>x()</script>') }, 'FileHidesAnother'],
  ['a picture of 51 megapixels', { name: 'x.png', bytes: pngOf(10_000, 5_100) }, 'PictureTooLarge'],
  ['a photo of 4 000 megapixels', { name: 'x.jpg', bytes: jpegOf(65_000, 65_000) }, 'PictureTooLarge'],
  ['a picture without size', { name: 'x.png', bytes: pngOf(0, 100) }, 'FileDamaged'],
  ['a photo that is cut off', { name: 'x.jpg', bytes: jpegOf(10, 10).subarray(0, 24) }, 'FileDamaged'],
  ['a text with programs named as one without', { name: 'x.docx', bytes: macroFile('docm') }, 'FileHasMacros'],
  ['a sheet with programs named as one without', { name: 'x.xlsx', bytes: macroFile('xlsm') }, 'FileHasMacros'],
  [
    'a text with programs beside its list of contents',
    { name: 'x.docx', bytes: officeFile('docx', [{ name: 'word/vbaProject.bin', content: 'x' }]) },
    'FileHasMacros',
  ],
  [
    'a sheet with old macros',
    { name: 'x.xlsx', bytes: officeFile('xlsx', [{ name: 'xl/macrosheets/sheet1.xml', content: 'x' }]) },
    'FileHasMacros',
  ],
  [
    'an open text with programs',
    { name: 'x.odt', bytes: officeFile('odt', [{ name: 'Basic/Standard/Module1.xml', content: 'x' }]) },
    'FileHasMacros',
  ],
  ['a zip without directory', { name: 'x.odt', bytes: zipOf([mimetype]).subarray(0, 60) }, 'FileDamaged'],
  ['a zip with something behind it', { name: 'x.odt', bytes: zipOf([mimetype], 'more') }, 'FileDamaged'],
  [
    'a document that unpacks outside of its folder',
    { name: 'x.odt', bytes: officeFile('odt', [{ name: '../../etc/cron.d/x', content: 'x' }]) },
    'FileDamaged',
  ],
  [
    'a document with two names for one entry',
    { name: 'x.odt', bytes: officeFile('odt', [{ name: 'a.xml', innerName: 'b.xml', content: 'x' }]) },
    'FileDamaged',
  ],
  [
    'a document that nobody can look into',
    { name: 'x.odt', bytes: officeFile('odt', [{ name: 'a.xml', content: 'x', isEncrypted: true }]) },
    'FileDamaged',
  ],
  [
    'a document packed in an unknown way',
    { name: 'x.odt', bytes: officeFile('odt', [{ name: 'a.xml', content: 'x', method: 99 }]) },
    'FileDamaged',
  ],
  [
    'a document whose packed bytes are none',
    { name: 'x.odt', bytes: officeFile('odt', [{ name: 'a.xml', content: '\xff\xff', method: 8 }]) },
    'FileDamaged',
  ],
  [
    'a bomb that claims to be small',
    { name: 'x.odt', bytes: officeFile('odt', ['a', 'b', 'c', 'd', 'e'].map(bomb)) },
    'FileUnpacksTooLarge',
  ],
  [
    'a document of 5 001 files',
    {
      name: 'x.odt',
      bytes: zipOf([mimetype, ...Array.from({ length: 5_000 }, (_, nth) => ({ name: String(nth), content: '' }))]),
    },
    'FileUnpacksTooLarge',
  ],
];

test.each(corpus)('%s is refused', async (_, upload, code) => {
  expect(await checkUpload(upload)).toMatchObject({ accepted: false, refusal: { code } });
});

test('what a document claims to become is not believed: a small one that says that it is huge is taken', async () => {
  const bytes = officeFile('odt', [{ name: 'a.xml', content: 'x', claimedBytes: 4_000_000_000 }]);
  expect(await checkUpload({ name: 'nota.odt', bytes })).toMatchObject({ accepted: true });
});

test('what is taken stands in the runbook as it is', () => {
  const runbook = readFileSync(join(__dirname, '../../../docs/runbooks/files.md'), 'utf8');
  const { link, dossier } = fileQuotas;
  const mb = (bytes: number): string => `${String(bytes / 1024 ** 2)} MB`;
  expect(/\| endings +\| ([\w, ]+);/.exec(runbook)?.[1]).toBe(Object.keys(allowedTypes).join(', '));
  for (const said of [
    `| ${mb(maximumUploadBytes)} `,
    `${mb(zipLimits.unpackedBytes)} and ${String(zipLimits.entries)} entries`,
    `| ${String(maximumPixels / 1e6)} megapixels`,
    `| ${String(link.files)} files, ${mb(link.bytes)}`,
    `| ${String(dossier.files)} files, ${mb(dossier.bytes)}`,
  ])
    expect(runbook).toContain(said);
});

test('digits without end are judged at once', async () => {
  const bytes = Buffer.concat([pdf, Buffer.alloc(20 * MB, '1'), Buffer.from(' obj %%EOF')]);
  const before = Date.now();
  expect(await checkUpload({ name: 'x.pdf', bytes })).toMatchObject({ accepted: true });
  expect(Date.now() - before).toBeLessThan(3_000);
});

test('a name keeps its letters and loses paths, signs of HTML and control characters', () => {
  expect(plainFileName('../../etc/<b>bijlage\u0000 é</b>.pdf')).toBe('b.pdf');
  expect(plainFileName('..%2f..%5Cetc%2Fbesluit.pdf')).toBe('besluit.pdf');
  expect(plainFileName('bijlage "é".pdf')).toBe('bijlage é.pdf');
  expect(plainFileName('.pdf')).toBe('bestand.pdf');
  expect(plainFileName('CON.pdf')).toBe('_CON.pdf');
  expect(plainFileName('half \ud83d.pdf')).toBe('half \ufffd.pdf');
  expect(plainFileName(`${'a'.repeat(400)}.pdf`)).toMatch(/^a{190}aaaaaa\.pdf$/);
});

test('a download is saved, never shown, whatever its name', () => {
  const headers = downloadHeaders({ name: 'besluit "é" (1).pdf', mediaType: 'application/pdf', bytes: 3 });
  expect(headers['Content-Disposition']).toBe(
    `attachment; filename="besluit _e_ (1).pdf"; filename*=UTF-8''besluit%20%22%C3%A9%22%20%281%29.pdf`,
  );
  expect(headers['Content-Security-Policy']).toContain('sandbox');
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
});
