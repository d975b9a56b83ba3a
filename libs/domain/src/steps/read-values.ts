import type { Rejection } from '../dossier/rejections';
import { parseLocalDate } from '../primitives/instant';
import type { Field, Fields, FieldValue, FieldValues, Numbers } from './fields';

const NAME = /^[a-z][a-z0-9-]{0,59}$/;
const LARGEST_CENTS = 100_000_000_000;

/**
 * The given values as the fields ask for them: every field is there, null when an optional one was left out.
 *
 * Refuses the first value that is missing, of another kind, or not asked for.
 */
export function readValues(
  fields: Fields,
  given: FieldValues,
): { readonly values: FieldValues } | { readonly problem: Rejection } {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) return { problem: { code: 'FieldUnknown', field: unknown, known: Object.keys(fields) } };
  const values: Record<string, FieldValue> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = given[name] ?? null;
    if (value === null && field.isOptional !== true) return { problem: { code: 'FieldMissing', field: name } };
    if (value !== null && !fits(field, value)) {
      return { problem: { code: 'FieldNotValid', field: name, expected: field.type, of: optionsOf(field) } };
    }
    values[name] = value;
  }
  return { values };
}

function optionsOf(field: Field): readonly string[] {
  if (field.type === 'choice') return field.of;
  return 'min' in field ? [String(field.min), String(field.max)] : [];
}

type Test = (value: FieldValue, field: Field) => boolean;

const isText: Test = (value) => typeof value === 'string' && value !== '';
const isWhole = (value: FieldValue, min: number, max: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
const isName: Test = (value) => typeof value === 'string' && NAME.test(value);

const TESTS: Readonly<Record<Field['type'], Test>> = {
  day: (value) => typeof value === 'string' && parseLocalDate(value) !== null,
  text: isText,
  item: isText,
  participant: isText,
  file: isText,
  name: isName,
  names: (value) => Array.isArray(value) && value.every((one) => isName(one as string, { type: 'name' })),
  numbers: (value, field) => field.type === 'numbers' && isRecord(value) && areNumbers(value, field),
  number: (value, field) => field.type === 'number' && isWhole(value, field.min, field.max),
  money: (value) => isWhole(value, 0, LARGEST_CENTS),
  year: (value) => isWhole(value, 1900, 2200),
  yes: (value) => typeof value === 'boolean',
  choice: (value, field) => field.type === 'choice' && field.of.includes(value as string),
  monthDay: (value) => typeof value === 'string' && parseLocalDate(`2019-${value}`) !== null,
};

/** More names than any form has. */
const NAMES_AT_MOST = 60;

function isRecord(value: FieldValue): value is Numbers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areNumbers(value: Numbers, { min, max }: { readonly min: number; readonly max: number }): boolean {
  const entries = Object.entries(value);
  return (
    entries.length <= NAMES_AT_MOST &&
    entries.every(([name, number]) => isName(name, { type: 'name' }) && isWhole(number, min, max))
  );
}

function fits(field: Field, value: FieldValue): boolean {
  return TESTS[field.type](value, field);
}
