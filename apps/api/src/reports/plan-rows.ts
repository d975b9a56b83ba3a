import type { PlannedAction } from '@penhouder/domain';
import type { SheetCell } from '@penhouder/documents';
import { sameLine } from '../dossiers/same-line';
import {
  highestFigure,
  planColumns,
  planHead,
  planStates,
  planStateWord,
  type PlanColumn,
  type WordedPlan,
} from './plan-columns';

/** What is wrong with a cell; the keys of `planSheets.fault`. */
export type FaultKey =
  | 'header'
  | 'whatMissing'
  | 'whatTooLong'
  | 'duplicate'
  | 'codeUnknown'
  | 'noCodes'
  | 'year'
  | 'target'
  | 'reached'
  | 'state'
  | 'fixed'
  | 'over'
  | 'tooMany';

/** One fault at its row, counted as Excel does, and its column. */
export interface PlanFault {
  readonly row: number;
  readonly column: PlanColumn;
  readonly key: FaultKey;
  /** What the sentence names: the other row, what was there before. */
  readonly about: string | number | null;
}

/** A row as it was read; null where nothing stands. */
export interface PlanRow {
  readonly row: number;
  readonly what: string;
  readonly code: string | null;
  readonly year: number | null;
  readonly target: number | null;
  readonly reached: number | null;
  readonly state: PlannedAction['state'] | null;
}

export interface ReadRows {
  readonly rows: readonly PlanRow[];
  readonly faults: readonly PlanFault[];
}

export const longestDescription = 4_000;
const LANGUAGES = ['nl', 'fr'] as const;

/**
 * The rows of a sheet that was made from a plan, with every cell that cannot be read.
 *
 * The head can be in either language and decides alone: without it nothing else is looked at.
 */
export function readPlanRows(cells: readonly (readonly SheetCell[])[], plan: WordedPlan): ReadRows {
  const wrongHeads = headFaults(cells[0] ?? [], plan);
  if (wrongHeads.length > 0) return { rows: [], faults: wrongHeads };
  const faults: PlanFault[] = [];
  const rows = cells
    .slice(1)
    .map((row, index) => rawRow(row, index + 2))
    .filter(({ what, rest }) => [what, ...rest].some((cell) => cell !== ''))
    .map((row) => rowOf(row, plan, faults));
  return { rows, faults: [...faults, ...duplicates(rows)] };
}

function headFaults(heads: readonly SheetCell[], { kind }: WordedPlan): PlanFault[] {
  return planColumns.flatMap((column, place) => {
    const found = sameLine(String(plainCell(heads[place])));
    const isRight = LANGUAGES.some((language) => sameLine(planHead(column, kind, language)) === found);
    return isRight ? [] : [{ row: 1, column, key: 'header' as const, about: null }];
  });
}

type Plain = string | number;

interface RawRow {
  readonly row: number;
  readonly what: string;
  /** The other cells, in the order of the columns. */
  readonly rest: readonly [Plain, Plain, Plain, Plain, Plain];
}

function rawRow(cells: readonly SheetCell[], row: number): RawRow {
  const at = (place: number): Plain => plainCell(cells[place]);
  return { row, what: String(at(0)), rest: [at(1), at(2), at(3), at(4), at(5)] };
}

function rowOf({ row, what, rest }: RawRow, plan: WordedPlan, faults: PlanFault[]): PlanRow {
  const wrong = (column: PlanColumn, key: FaultKey): null => {
    faults.push({ row, column, key, about: null });
    return null;
  };
  const [code, year, target, reached, state] = rest;
  if (what === '') wrong('what', 'whatMissing');
  if (what.length > longestDescription) wrong('what', 'whatTooLong');
  const unknownCode = plan.codes.length === 0 ? 'noCodes' : 'codeUnknown';
  return {
    row,
    what,
    code: unlessEmpty(code, () => codeOf(code, plan) ?? wrong('code', unknownCode)),
    year: unlessEmpty(year, () => wholeNumber(year, 1900, 2200) ?? wrong('year', 'year')),
    target: unlessEmpty(target, () => wholeNumber(target, 0, highestFigure) ?? wrong('target', 'target')),
    reached: unlessEmpty(reached, () => wholeNumber(reached, 0, highestFigure) ?? wrong('reached', 'reached')),
    state: unlessEmpty(state, () => stateOf(state, plan) ?? wrong('state', 'state')),
  };
}

function unlessEmpty<Value>(cell: string | number, read: () => Value | null): Value | null {
  return cell === '' ? null : read();
}

/** Excel can hold a code or a year as a number, and a number as words. */
function plainCell(cell: SheetCell | undefined): string | number {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.day;
  return typeof cell === 'string' ? cell.trim() : cell;
}

function wholeNumber(cell: string | number, least: number, most: number): number | null {
  const value = typeof cell === 'number' ? cell : /^[+-]?\d+$/.test(cell) ? Number(cell) : NaN;
  return Number.isInteger(value) && value >= least && value <= most ? value : null;
}

function codeOf(cell: string | number, { codes }: WordedPlan): string | null {
  const words = sameLine(String(cell));
  return codes.find(({ value, label }) => [value, label].some((one) => sameLine(one) === words))?.value ?? null;
}

function stateOf(cell: string | number, { kind }: WordedPlan): PlannedAction['state'] | null {
  const words = sameLine(String(cell));
  const says = (state: string): boolean =>
    LANGUAGES.some((language) => sameLine(planStateWord(state, { kind, language })) === words);
  return planStates.find(says) ?? null;
}

function duplicates(rows: readonly PlanRow[]): PlanFault[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, what }) => {
    const words = sameLine(what);
    const before = first.get(words);
    if (words === '') return [];
    if (before !== undefined) return [{ row, column: 'what' as const, key: 'duplicate' as const, about: before }];
    first.set(words, row);
    return [];
  });
}
