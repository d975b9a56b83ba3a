import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { instantOfMs } from '@penhouder/domain';
import { requireProgram } from '@penhouder/tools/testing';
import type { PdfDocument } from './pdf-document';
import { renderPdf } from './render-pdf';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
const HASH = 'a1b2c3d4e5f60718'.repeat(4);

const document: PdfDocument = {
  language: 'nl',
  title: 'Ontvangstbewijs: verklaring van Kortrijk',
  author: 'Vereniging voor lokale samenwerking',
  madeAt: instantOfMs(Date.parse('2019-11-05T09:00:00.000Z')),
  footer: 'Dossier 2019-004',
  pageOf: 'pagina {page} van {pages}',
  parts: [
    {
      kind: 'facts',
      rows: [
        ['Ontvangen', 'di 5 november 2019, 10.00 uur (+01:00)'],
        ['Door', 'Łukasz Özgür, algemeen directeur'],
      ],
    },
    { kind: 'heading', text: 'Wat er verklaard werd' },
    {
      kind: 'paragraph',
      text: [
        { text: 'Wij nemen deel', isStrong: true },
        { text: ' aan het project “Samen sterk”: één jaar, € 1.250,00.' },
      ],
    },
    { kind: 'list', items: ['Het indienen van de aanvraag', 'Het coördineren en uitvoeren'] },
    {
      kind: 'table',
      head: ['Document', 'Grootte'],
      rows: [
        ['Uittreksel.pdf', '24 kB'],
        ['Nota.docx', '8 kB'],
      ],
      widths: [0.7, 0.3],
    },
    { kind: 'hashes', rows: [['SHA-256', HASH]] },
    { kind: 'paragraph', tone: 'soft', text: 'Een Griekse Ω, een Russische Ж en een teken dat niet te zetten is: 😀' },
  ],
};

async function shown(
  content: Buffer,
  program: 'pdfinfo' | 'pdffonts' | 'pdftotext',
  ...options: readonly string[]
): Promise<string> {
  const file = join(folder, `${String(Math.random())}.pdf`);
  writeFileSync(file, content);
  const before = program === 'pdftotext' ? [file, '-'] : [file];
  return (await run(requireProgram(program), [...options, ...before], { maxBuffer: 1 << 26 })).stdout;
}

describe('a document as PDF', () => {
  it('is tagged, knows its title and its language, and embeds every font', async () => {
    const content = await renderPdf(document);
    const facts = await shown(content, 'pdfinfo');
    expect(facts).toMatch(/Title:\s+Ontvangstbewijs: verklaring van Kortrijk/);
    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(facts).toMatch(/Page size:.*A4/);
    expect(await shown(content, 'pdfinfo', '-meta')).toContain('pdfuaid');
    expect(String(content)).toContain('/Lang (nl-BE)');
    const fonts = (await shown(content, 'pdffonts')).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toMatch(/yes yes yes/);
  });

  it('is read out in its order, with headings, lists and heads of tables', async () => {
    const tree = await shown(await renderPdf(document), 'pdfinfo', '-struct-text');
    for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD'])
      expect(tree).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
    const places = [
      'Ontvangstbewijs: verklaring',
      'Łukasz Özgür',
      'Wat er verklaard werd',
      '“Samen sterk”',
      'Uittreksel.pdf',
      HASH,
    ].map((text) => tree.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(tree).not.toContain('pagina 1');
  });

  it('names a sign that no font has by its number, instead of leaving a hole', async () => {
    const text = await shown(await renderPdf(document), 'pdftotext');
    expect(text).toContain('Een Griekse Ω, een Russische Ж');
    expect(text).toContain('[U+1F600]');
  });

  it('has the same bytes when it is made again', async () => {
    expect((await renderPdf(document)).equals(await renderPdf(document))).toBe(true);
  });

  it('goes on over pages, loses no line of a long row and says on each page which one it is', async () => {
    const long = Array.from({ length: 200 }, (_, index) => `regel ${String(index)}.`).join('\n');
    const rows = [
      ['kort', 'kort'],
      [long, 'naast'],
      ['x'.repeat(400), HASH.repeat(4)],
    ];
    const content = await renderPdf({ ...document, parts: [{ kind: 'table', head: ['Een', 'Twee'], rows }] });
    const text = await shown(content, 'pdftotext', '-layout');
    for (let line = 0; line < 200; line += 1) expect(text).toContain(`regel ${String(line)}.`);
    expect(text.replaceAll(/\s/g, '')).toContain('x'.repeat(20));
    const pages = text.split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(4);
    for (const [index, page] of pages.entries())
      expect(page).toContain(`pagina ${String(index + 1)} van ${String(pages.length)}`);
  });
});

it('breaks no line at a no-break space, and sets the narrow one that its faces do not have as a wide one', async () => {
  const words = Array.from({ length: 60 }, (_, nth) => `${'mot'.repeat((nth % 5) + 1)}\u00a0: 25\u202f000`).join(' ');
  const pdf = await renderPdf({ ...document, language: 'fr', parts: [{ kind: 'paragraph', text: words }] });
  const lines = (await shown(pdf, 'pdftotext', '-layout')).split('\n').filter((line) => line.includes('mot'));
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(line).toMatch(/^ *(mot)+.*25\s000$/);
});
