import type { ReactNode } from 'react';

/** Roles said aloud, because under 900 px the style sheet shows rows as cards and browsers then forget the table. */
const TABLE = { role: 'table' };
const ROW = { role: 'row' };
const ROW_HEAD = { role: 'rowheader', scope: 'row' };
const CELL = { role: 'cell' };

interface TableProps {
  /** One word per column. */
  heads: readonly string[];
  /** A last column with buttons, which needs no head. */
  hasActions?: boolean;
  /** What the last column is measured with, under its head. */
  scale?: ReactNode;
  children: ReactNode;
}

/** A table with its heads; the same everywhere. */
export function Table({ heads, hasActions = false, scale = null, children }: TableProps): ReactNode {
  return (
    <table {...TABLE} className="table">
      <thead>
        <tr {...ROW}>
          {heads.map((head, index) => (
            <th key={head} scope="col">
              {head}
              {index === heads.length - 1 ? scale : null}
            </th>
          ))}
          {hasActions ? <td {...CELL} /> : null}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** One row; a chosen one is marked. */
export function Row({ isChosen, children }: { isChosen?: boolean; children: ReactNode }): ReactNode {
  return (
    <tr {...ROW} data-selected={isChosen}>
      {children}
    </tr>
  );
}

/** The cell that names its row. */
export function RowHead({ className, children }: { className?: string; children: ReactNode }): ReactNode {
  return (
    <th {...ROW_HEAD} className={className}>
      {children}
    </th>
  );
}

interface CellProps {
  /** The head of its column, shown beside it on a card; none for buttons. */
  label?: string;
  /** Nothing to say: left out of a card. */
  isEmpty?: boolean;
  className?: string;
  children: ReactNode;
}

/** Any other cell. One element holds what it says, so that a card has it beside the label, however many parts it has. */
export function Cell({ label, isEmpty = false, className, children }: CellProps): ReactNode {
  return (
    <td {...CELL} data-label={label} className={isEmpty ? 'table__empty' : className}>
      {label === undefined ? children : <div>{children}</div>}
    </td>
  );
}
