import { msOf } from '@penhouder/domain';
import { setImmediate as giveWay } from 'node:timers/promises';
import PDFKit from 'pdfkit';
import { drawPart } from './blocks';
import { Faces } from './faces';
import type { PdfDocument } from './pdf-document';
import { PAGE, SETTINGS, Sheet, TEXT_WIDTH } from './sheet';

/** Known to the library, and not yet to its types. */
const universal: object = { subset: 'PDF/UA' };
const LANGUAGES = { nl: 'nl-BE', fr: 'fr-BE' } as const;

/**
 * Sets a document on A4: tagged for screen readers, with title, language and embedded fonts, as PDF/UA-1 asks. Pure: no
 * clock and no chance. Between its parts others get their turn, so that a long document holds up nobody.
 */
export async function renderPdf(document: PdfDocument): Promise<Buffer> {
  const kit = kitFor(document);
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    kit.on('data', (chunk: Buffer) => chunks.push(chunk));
    kit.once('end', resolve);
    kit.once('error', reject);
  });
  const root = kit.struct('Document');
  kit.addStructure(root);
  const sheet = new Sheet(kit, new Faces(kit), root);
  sheet.block('P', document.author, { setting: SETTINGS.soft });
  sheet.gap(4);
  sheet.block('H1', document.title, { setting: SETTINGS.title });
  sheet.gap(8);
  for (const part of document.parts) {
    drawPart(sheet, part);
    await giveWay();
  }
  root.end();
  numberPages(sheet, document);
  kit.end();
  await ended;
  return Buffer.concat(chunks);
}

function kitFor({ language, title, author, madeAt }: PdfDocument): InstanceType<typeof PDFKit> {
  const madeOn = new Date(msOf(madeAt));
  return new PDFKit({
    ...universal,
    size: [PAGE.width, PAGE.height],
    // The sheet keeps its own margins: the library never turns a page by itself.
    margin: 0,
    bufferPages: true,
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

function numberPages(sheet: Sheet, { footer, pageOf }: PdfDocument): void {
  const { count } = sheet.kit.bufferedPageRange();
  const setting = SETTINGS.soft;
  const y = PAGE.height - PAGE.bottom + 24;
  for (let page = 0; page < count; page += 1) {
    sheet.kit.switchToPage(page);
    const [left = []] = sheet.linesOf(footer, setting, TEXT_WIDTH * 0.75);
    const [right = []] = sheet.linesOf(pageOf(page + 1, count), setting, TEXT_WIDTH * 0.25);
    const width = right.reduce((sum, run) => sum + run.width, 0);
    sheet.artifact(() => {
      sheet.runs(left, { setting, x: PAGE.left, y });
      sheet.runs(right, { setting, x: PAGE.width - PAGE.right - width, y });
    });
  }
}
