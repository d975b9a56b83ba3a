import type { PlannedAction } from '@penhouder/domain';
import type { SheetCell } from '@penhouder/documents';
import { sameLine } from '../dossiers/same-line';
import { planCodeWord, type WordedAction, type WordedPlan } from './plan-columns';
import { readPlanRows, type PlanFault, type PlanRow } from './plan-rows';

/** How far an action is. */
export type Standing = Pick<PlannedAction, 'reached' | 'state'>;

/** What one row changes: an action that was not there, or how far one is that was. */
export type PlanChange =
  | (Pick<PlanRow, 'row' | 'what' | 'code' | 'year' | 'target'> & { readonly kind: 'add'; readonly to: Standing })
  | {
      readonly kind: 'progress';
      readonly row: number;
      readonly what: string;
      readonly textId: string;
      readonly from: Standing;
      readonly to: Standing;
    };

export interface PlanEffect {
  readonly changes: readonly PlanChange[];
  /** When there are any, nothing is changed. */
  readonly faults: readonly PlanFault[];
}

/** So many changes are carried out in one request. */
export const mostChanges = 200;

/** An action that nobody worked on yet. */
export const untouched: Standing = { reached: 0, state: 'open' };

/**
 * What a sheet would change. Actions that are not in it stay as they are: nothing is removed by leaving it out.
 *
 * Of an action that is there only its progress changes; its code, year and target were planned and stay.
 */
export function planEffect(cells: readonly (readonly SheetCell[])[], plan: WordedPlan): PlanEffect {
  const { rows, faults } = readPlanRows(cells, plan);
  const pairs = rows.map((row) => ({ row, known: plan.actions.find(isDescribedBy(row)) }));
  const changes = pairs.flatMap(({ row, known }) => (known === undefined ? [added(row)] : progressed(row, known)));
  // A cell that could not be read is a fault already; it must not be told twice as a change.
  const isRead = (fault: PlanFault): boolean =>
    !faults.some(({ row, column }) => row === fault.row && column === fault.column);
  const later = pairs.flatMap(({ row, known }) => (known === undefined ? [] : knownFaults(row, known, plan)));
  const all = [...faults, ...later.filter(isRead), ...tooMany(changes)];
  return { changes: all.length === 0 ? changes : [], faults: all.sort((a, b) => a.row - b.row) };
}

function isDescribedBy({ what }: PlanRow): (action: WordedAction) => boolean {
  const words = sameLine(what);
  return (action) => sameLine(action.what) === words;
}

function added({ row, what, code, year, target, reached, state }: PlanRow): PlanChange {
  const to = { reached: reached ?? untouched.reached, state: state ?? untouched.state };
  return { kind: 'add', row, what, code, year, target, to };
}

function progressed(row: PlanRow, { textId, what, reached, state }: WordedAction): readonly PlanChange[] {
  const to = { reached: row.reached ?? reached, state: row.state ?? state };
  if (isSame(to, { reached, state })) return [];
  return [{ kind: 'progress', row: row.row, what, textId, from: { reached, state }, to }];
}

export function isSame(one: Standing, other: Standing): boolean {
  return one.reached === other.reached && one.state === other.state;
}

function knownFaults(row: PlanRow, known: WordedAction, plan: WordedPlan): PlanFault[] {
  const fixed = (['code', 'year', 'target'] as const)
    .filter((column) => row[column] !== known[column])
    .map((column) => ({
      row: row.row,
      column,
      key: 'fixed' as const,
      about: column === 'code' ? planCodeWord(known.code, plan) : known[column],
    }));
  const isOver = known.state !== 'open' && progressed(row, known).length > 0;
  return isOver ? [...fixed, { row: row.row, column: 'state', key: 'over', about: known.state }] : fixed;
}

function tooMany(changes: readonly PlanChange[]): PlanFault[] {
  const first = changes[mostChanges];
  return first === undefined ? [] : [{ row: first.row, column: 'what', key: 'tooMany', about: mostChanges }];
}
