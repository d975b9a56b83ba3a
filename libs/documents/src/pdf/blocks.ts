import type { PdfPart, PdfWords } from './pdf-document';
import { drawTable } from './table';
import { FULL, SETTINGS, TEXT_WIDTH, type Sheet } from './sheet';

const INDENT = 18;
/** Stops after every item and row, so that others get their turn within a long block too. */
export type Drawing = Iterable<void>;
type Drawers = {
  readonly [Kind in PdfPart['kind']]: (sheet: Sheet, part: Extract<PdfPart, { kind: Kind }>) => Drawing;
};

const drawers: Drawers = {
  *heading(sheet, { text, level = 2 }) {
    const setting = level === 2 ? SETTINGS.heading2 : SETTINGS.heading3;
    // A heading never stands alone at the foot of a page.
    if (!sheet.makeRoom(setting.leading * 3)) sheet.gap(level === 2 ? 12 : 6);
    sheet.block(`H${String(level)}`, text, { setting });
    sheet.gap(3);
  },
  *paragraph(sheet, { text, tone = 'plain' }) {
    sheet.block('P', text, { setting: tone === 'soft' ? SETTINGS.soft : SETTINGS.text });
    sheet.gap(6);
  },
  *list(sheet, { items, isNumbered = false }) {
    const list = sheet.tag('L');
    for (const [index, item] of items.entries()) {
      drawItem(sheet, item, { list, label: isNumbered ? `${String(index + 1)}.` : '•' });
      yield;
    }
    list.end();
    sheet.gap(4);
  },
  facts: (sheet, { rows }) =>
    drawTable(sheet, { rows, widths: [0.32, 0.68], settings: [SETTINGS.head, SETTINGS.cell] }),
  hashes: (sheet, { rows }) =>
    drawTable(sheet, { rows, widths: [0.22, 0.78], settings: [SETTINGS.head, SETTINGS.mono] }),
  table: (sheet, { head, rows, widths }) => {
    const shares = widths ?? head.map(() => 1 / head.length);
    return drawTable(sheet, { head, rows, widths: shares, settings: head.map(() => SETTINGS.cell) });
  },
};

/** Sets one block and the space below it, as far as it is asked on. */
export function drawPart(sheet: Sheet, part: PdfPart): Drawing {
  const draw = drawers[part.kind] as (sheet: Sheet, part: PdfPart) => Drawing;
  return draw(sheet, part);
}

function drawItem(
  sheet: Sheet,
  item: PdfWords,
  { list, label }: { readonly list: ReturnType<Sheet['tag']>; readonly label: string },
): void {
  const setting = SETTINGS.text;
  const entry = sheet.tag('LI', list);
  sheet.makeRoom(setting.leading);
  const mark = sheet.tag('Lbl', entry);
  const [line = []] = sheet.linesOf(label, setting, INDENT);
  sheet.line(mark, line, { setting, x: FULL.x, y: sheet.y });
  mark.end();
  sheet.block('LBody', item, { setting, place: { x: FULL.x + INDENT, width: TEXT_WIDTH - INDENT }, parent: entry });
  entry.end();
  sheet.gap(2);
}
