import { readSheet as readXlsx } from 'read-excel-file/node';
import type { SheetCell } from './write-sheets';
import { unpackZip } from './zip-contents';

/** What a sheet that is read may hold; far more than any plan of a region. */
export const sheetLimits = { rows: 5_000, columns: 50, unpackedBytes: 20 * 1024 * 1024 } as const;

/**
 * The rows of a workbook's first sheet (.xlsx), its head included; of a formula what it came to when the file was saved.
 *
 * Null when it is no such workbook, or holds more than `sheetLimits`.
 */
export async function readSheet(bytes: Buffer): Promise<readonly (readonly SheetCell[])[] | null> {
  if (!isModest(bytes)) return null;
  try {
    const rows: readonly (readonly unknown[])[] = await readXlsx(bytes);
    return rows.map((row) => row.map(cellOf));
  } catch {
    return null;
  }
}

function cellOf(value: unknown): SheetCell {
  if (value instanceof Date) return { day: value.toISOString().slice(0, 10) };
  if (typeof value === 'number' || typeof value === 'string') return value;
  return typeof value === 'boolean' ? String(value) : null;
}

/** One cell at the far corner of a sheet makes the reader fill in all that lie between; a file of one kilobyte would do. */
function isModest(bytes: Buffer): boolean {
  const unpacked = unpackZip(bytes, sheetLimits.unpackedBytes);
  if (unpacked === null) return false;
  return [...unpacked].every(([name, content]) => !name.endsWith('.xml') || hasNearCells(content.toString('utf8')));
}

const PLACE = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Every `r`, the place of a row or a cell, is written plainly and lies within the limits. */
function hasNearCells(xml: string): boolean {
  return [...xml.matchAll(PLACE)].every(([, double, single]) => isNear(double ?? single ?? ''));
}

function isNear(place: string): boolean {
  const read = /^([A-Z]{0,3})(\d{1,7})$/.exec(place);
  if (read === null) return false;
  return columnOf(read[1] ?? '') <= sheetLimits.columns && Number(read[2]) <= sheetLimits.rows;
}

/** `A` is 1, `AA` 27; 0 when there is none. */
function columnOf(letters: string): number {
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
