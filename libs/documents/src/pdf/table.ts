import type { Line, Setting } from './lines';
import type { PdfWords } from './pdf-document';
import { FULL, SETTINGS, TEXT_WIDTH, type Sheet, type Tag, type TagOptions } from './sheet';

const PADDING = { x: 6, y: 3 } as const;

interface TableParts {
  /** Names the columns; without it the first cell of every row is the row's head. */
  readonly head?: readonly string[];
  readonly rows: readonly (readonly PdfWords[])[];
  /** Shares of the width. */
  readonly widths: readonly number[];
  readonly settings: readonly Setting[];
}

interface Cell {
  readonly lines: readonly Line[];
  readonly setting: Setting;
  readonly x: number;
}

/** A table with rules between its rows; a row that is higher than what is left goes on over pages, line by line. Stops after every row. */
export function* drawTable(sheet: Sheet, parts: TableParts): Iterable<void> {
  const table = sheet.tag('Table');
  const { head } = parts;
  if (head !== undefined) {
    sheet.makeRoom(SETTINGS.head.leading * 3);
    drawRow(sheet, headCells(sheet, parts), { table, tagOf: () => ['TH', { scope: 'Column' }] });
  }
  for (const row of parts.rows) {
    const cells = row.map((words, column) => cellOf(sheet, words, { parts, column }));
    const isNext = sheet.makeRoom(Math.min(heightOf(cells), 200));
    if (isNext && head !== undefined) headAgain(sheet, parts);
    const tagOf = (column: number): CellTag =>
      head === undefined && column === 0 ? ['TH', { scope: 'Row' }] : ['TD', {}];
    drawRow(sheet, cells, { table, tagOf });
    yield;
  }
  table.end();
  sheet.gap(8);
}

type CellTag = readonly [type: string, options: TagOptions];

function headCells(sheet: Sheet, parts: TableParts): readonly Cell[] {
  const settings = parts.widths.map(() => SETTINGS.head);
  return (parts.head ?? []).map((words, column) => cellOf(sheet, words, { parts: { ...parts, settings }, column }));
}

/** On later pages the head is there for the eye only: a screen reader has heard it. */
function headAgain(sheet: Sheet, parts: TableParts): void {
  const cells = headCells(sheet, parts);
  sheet.artifact(() => {
    for (const { lines, setting, x } of cells)
      for (const [index, line] of lines.entries())
        sheet.runs(line, { setting, x, y: sheet.y + PADDING.y + index * setting.leading });
  });
  sheet.gap(heightOf(cells));
  sheet.rule(sheet.y);
}

function cellOf(
  sheet: Sheet,
  words: PdfWords,
  { parts, column }: { readonly parts: TableParts; readonly column: number },
): Cell {
  const { widths, settings } = parts;
  const setting = settings[column] ?? SETTINGS.cell;
  const before = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const x = FULL.x + before * TEXT_WIDTH + (column === 0 ? 0 : PADDING.x);
  const width = (widths[column] ?? 0) * TEXT_WIDTH - (column === 0 ? PADDING.x / 2 : PADDING.x);
  return { lines: sheet.linesOf(words, setting, width), setting, x };
}

function heightOf(cells: readonly Cell[]): number {
  return Math.max(0, ...cells.map(({ lines, setting }) => lines.length * setting.leading)) + 2 * PADDING.y;
}

function drawRow(
  sheet: Sheet,
  cells: readonly Cell[],
  { table, tagOf }: { readonly table: Tag; readonly tagOf: (column: number) => CellTag },
): void {
  const row = sheet.tag('TR', table);
  const tags = cells.map((_, column) => sheet.tag(tagOf(column)[0], row, tagOf(column)[1]));
  const count = Math.max(0, ...cells.map(({ lines }) => lines.length));
  const leading = Math.max(0, ...cells.map(({ setting }) => setting.leading));
  sheet.gap(PADDING.y);
  for (let nth = 0; nth < count; nth += 1) {
    sheet.makeRoom(leading);
    for (const [column, { lines, setting, x }] of cells.entries()) {
      const [tag, line] = [tags[column], lines[nth]];
      if (tag !== undefined && line !== undefined) sheet.line(tag, line, { setting, x, y: sheet.y });
    }
    sheet.gap(leading);
  }
  for (const tag of tags) tag.end();
  row.end();
  sheet.gap(PADDING.y);
  sheet.rule(sheet.y);
}
