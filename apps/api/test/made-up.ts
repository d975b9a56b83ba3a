import fc from 'fast-check';
import type { Schema } from './described-api';

/** Where values come from that a schema leaves open. */
export interface Source {
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Which ids may stand in a field of this name. */
  readonly idsFor: (field: string) => readonly string[];
  readonly text: fc.Arbitrary<string>;
  /** The field whose value is made up. */
  readonly field?: string;
}

/** Any value that fits a schema of the API's description: ids, days and texts from the source. */
export function madeUp(schema: Schema, source: Source): fc.Arbitrary<unknown> {
  const value = bare(schema, source);
  return schema.nullable === true ? fc.oneof(value, fc.constant(null)) : value;
}

/** The kinds of a body, each on its own: the commands of a dossier are one schema with some fifty. */
export function kindsOf(schema: Schema, { schemas }: Pick<Source, 'schemas'>): readonly Schema[] {
  const named = schema.$ref === undefined ? schema : referred(schema.$ref, schemas);
  return named.oneOf ?? named.anyOf ?? [named];
}

function bare(schema: Schema, source: Source): fc.Arbitrary<unknown> {
  const { $ref, enum: choices, oneOf, anyOf, allOf } = schema;
  if ($ref !== undefined) return madeUp(referred($ref, source.schemas), source);
  if (choices !== undefined) return fc.constantFrom(...choices);
  const kinds = oneOf ?? anyOf;
  if (kinds !== undefined) return fc.oneof(...kinds.map((kind) => madeUp(kind, source)));
  // Of several patterns the first one is the narrowest.
  if (allOf !== undefined) return madeUp(Object.assign({}, ...[...allOf].reverse()) as Schema, source);
  return ofType(schema, source);
}

function referred(name: string, schemas: Source['schemas']): Schema {
  const found = schemas[name.slice('#/components/schemas/'.length)];
  if (found === undefined) throw new Error(`no schema ${name}`);
  return found;
}

function ofType(schema: Schema, source: Source): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'object':
      return anObject(schema, source);
    case 'array':
      return fc.array(madeUp(schema.items ?? {}, source), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, Math.max(3, schema.minItems ?? 0)),
      });
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1_000_000, 1_000_000) });
    case 'boolean':
      return fc.boolean();
    default:
      return aText(schema, source);
  }
}

function anObject({ properties = {}, required = [], additionalProperties }: Schema, source: Source) {
  const fields = Object.entries(properties).map(
    ([name, field]) => [name, madeUp(field, { ...source, field: name })] as const,
  );
  const named = fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
  if (typeof additionalProperties !== 'object') return named;
  return fc.dictionary(fc.constantFrom('a', 'opmaken', '__proto__'), madeUp(additionalProperties, source));
}

const fixed: readonly (readonly [start: string, values: readonly string[]])[] = [
  ['^(?:(?:\\d\\d', ['2019-11-15', '2020-02-29', '2031-01-01']],
  ['^(19|20)', ['2019-11-15', '2020-02-29', '2031-01-01']],
  ['^([01]\\d|2[0-3]):', ['09:00', '23:59']],
  ['^[a-z][a-z0-9-]', ['verklaringen', 'indienen', 'niets']],
];

function aText({ pattern = '', minLength = 0, maxLength = 4_000 }: Schema, { idsFor, text, field = '' }: Source) {
  if (pattern.startsWith('^[0-9a-f]{8}-')) return fc.constantFrom(...idsFor(field));
  if (pattern.includes('T(?:')) return fc.constantFrom('2019-11-15T09:00:00.000Z', '2031-01-01T00:00:00.000Z');
  const known = fixed.find(([start]) => pattern.startsWith(start));
  if (known !== undefined) return fc.constantFrom(...known[1]);
  return text.map((one) => one.padEnd(minLength, 'x').slice(0, maxLength));
}
