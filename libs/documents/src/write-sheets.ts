import writeXlsx, { type CellObject } from 'write-excel-file/node';

/** Words, a number, a day as `2026-03-31`, or nothing. */
export type SheetCell = string | number | { readonly day: string } | null;

/** One sheet of a workbook: a head that stays in view, and under it rows of as many cells. */
export interface Sheet {
  readonly name: string;
  /** Words of the head, and how wide the column is, in characters. */
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/**
 * A workbook as Excel and others open it (.xlsx).
 *
 * Words stay words: what begins with `=`, `+`, `-` or `@` is written as text in a cell of the format Text, so that it is
 * not calculated when the file is opened, and not after somebody edits the cell either.
 */
export function writeSheets(sheets: readonly Sheet[]): Promise<Buffer> {
  const taken: string[] = [];
  const made = sheets.map(({ name, columns, rows }) => {
    const sheet = freeName(name, taken);
    taken.push(sheet.toLowerCase());
    const head = columns.map((column): CellObject => ({ ...textCell(column.head), fontWeight: 'bold', wrap: true }));
    return {
      sheet,
      data: [head, ...rows.map((row) => row.map(cellOf))],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    };
  });
  return writeXlsx(made).toBuffer();
}

function cellOf(cell: SheetCell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { ...textCell(cell), wrap: true, alignVertical: 'top' };
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
}

const LONGEST_TEXT = 32_767;

function textCell(text: string): CellObject {
  return { value: withoutControls(text).slice(0, LONGEST_TEXT), type: String, format: '@' };
}

/** XML has no place for them. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '').toWellFormed();
}

const LONGEST_NAME = 31;

/** Excel opens no file with two sheets of one name, with a name that is too long, or with one of these signs in it. */
function freeName(name: string, taken: readonly string[]): string {
  const plain = withoutControls(name)
    .replace(/[\\/?*[\]:\n\t]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const base = plain === '' ? 'Blad' : plain;
  for (let nth = 1; ; nth += 1) {
    const ending = nth === 1 ? '' : ` (${String(nth)})`;
    const candidate = base.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!taken.includes(candidate.toLowerCase())) return candidate;
  }
}
