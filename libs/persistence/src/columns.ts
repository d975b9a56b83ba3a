import { Column, PrimaryColumn } from 'typeorm';
import type { ColumnOptions } from 'typeorm';

/** PostgreSQL hands over `Date`; everywhere else a moment is an ISO 8601 text in UTC with milliseconds. */
const instantText = {
  to: (value: unknown) => value,
  from: (value: Date | null) => value?.toISOString() ?? null,
};

/** `bigint` arrives as text; our figures and sums stay far below 2^53. */
const wholeNumber = {
  to: (value: unknown) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

export function Uuid(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'uuid', ...options });
}

export function Key(options: ColumnOptions = {}): PropertyDecorator {
  return PrimaryColumn({ type: 'uuid', ...(options as object) });
}

export function Text(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'text', ...options });
}

export function Whole(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'integer', ...options });
}

export function Large(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'bigint', transformer: wholeNumber, ...options });
}

export function Flag(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'boolean', default: false, ...options });
}

/** A day on the Brussels calendar, read and written as `2020-01-15`. */
export function Day(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'date', ...options });
}

export function Moment(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'timestamp with time zone', transformer: instantText, ...options });
}

/** A moment that PostgreSQL notes by itself: wall time at the statement, not at the start of the transaction. */
export function MomentNoted(): PropertyDecorator {
  return Moment({ default: () => 'clock_timestamp()' });
}

export function Json(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'jsonb', ...options });
}

export function Bytes(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'bytea', ...options });
}
