import { msOf } from '@penhouder/domain';
import { setImmediate as giveWay } from 'node:timers/promises';
import PDFKit from 'pdfkit';
import { drawPart } from './blocks';
import { DrySheet } from './dry-sheet';
import { Faces } from './faces';
import { PAGE_MARKS, type PdfDocument } from './pdf-document';
import { type Foot, PAGE, SETTINGS, Sheet } from './sheet';

/** Items and rows between two turns of others. */
const STEPS_AT_ONCE = 20;
const CHUNKS_AT_ONCE = 500;

/** Known to the library, and not yet to its types. */
const universal: object = { subset: 'PDF/UA' };
const LANGUAGES = { nl: 'nl-BE', fr: 'fr-BE' } as const;

/**
 * Sets a document on A4: tagged for screen readers, with title, language and embedded fonts, as PDF/UA-1 asks. Pure: no
 * clock and no chance. Between its parts others get their turn, so that a long document holds up nobody.
 */
export async function renderPdf(document: PdfDocument): Promise<Buffer> {
  const kit = kitFor(document);
  const written = collect(kit);
  const faces = new Faces(kit);
  const root = kit.struct('Document');
  const dry = new DrySheet({ kit, faces, root, foot: () => ({ left: '', right: '' }) });
  await draw(dry, document);
  kit.addPage();
  kit.addStructure(root);
  const sheet = new Sheet({ kit, faces, root, foot: (page) => footOf(document, { page, pages: dry.page }) });
  await draw(sheet, document);
  sheet.finish();
  root.end();
  kit.end();
  return written;
}

async function draw(sheet: Sheet, { author, title, parts }: PdfDocument): Promise<void> {
  sheet.block('P', author, { setting: SETTINGS.soft });
  sheet.gap(4);
  sheet.block('H1', title, { setting: SETTINGS.title });
  sheet.gap(8);
  let steps = 0;
  for (const part of parts) {
    for (const _ of drawPart(sheet, part)) if (++steps % STEPS_AT_ONCE === 0) await giveWay();
    await giveWay();
  }
}

/** The library hands out some ten bytes at a time: they are put together on the way, or each would weigh a hundred. */
function collect(kit: InstanceType<typeof PDFKit>): Promise<Buffer> {
  const blocks: Buffer[] = [];
  let small: Uint8Array[] = [];
  const pack = (): void => {
    blocks.push(Buffer.concat(small));
    small = [];
  };
  return new Promise((resolve, reject) => {
    kit.on('data', (chunk: Uint8Array) => {
      if (small.push(chunk) >= CHUNKS_AT_ONCE) pack();
    });
    kit.once('end', () => {
      pack();
      resolve(Buffer.concat(blocks));
    });
    kit.once('error', reject);
  });
}

function kitFor({ language, title, author, madeAt }: PdfDocument): InstanceType<typeof PDFKit> {
  const madeOn = new Date(msOf(madeAt));
  return new PDFKit({
    ...universal,
    size: [PAGE.width, PAGE.height],
    // The sheet keeps its own margins: the library never turns a page by itself.
    margin: 0,
    // Begun when it is known how many there will be.
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: LANGUAGES[language],
    info: {
      Title: title,
      Author: author,
      Producer: 'Penhouder',
      Creator: 'Penhouder',
      CreationDate: madeOn,
      ModDate: madeOn,
    },
  });
}

function footOf(
  { footer, pageOf }: PdfDocument,
  at: { readonly page: number; readonly pages: number },
): ReturnType<Foot> {
  const right = pageOf.replaceAll(PAGE_MARKS.page, String(at.page)).replaceAll(PAGE_MARKS.pages, String(at.pages));
  return { left: footer, right };
}
