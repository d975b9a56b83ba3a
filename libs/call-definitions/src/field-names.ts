import { z } from 'zod';
import type { Path } from './problem';

type Schema = z.core.$ZodType;

/**
 * The names that may stand in the block at a place, in the order of the schema; none where the place is no block. Where
 * blocks of several kinds are possible, those of the kind that is written there.
 */
export function fieldNames(schema: Schema, value: unknown, path: Path): readonly string[] {
  let found: { schema: Schema | null; value: unknown } = { schema: formOf(schema, value), value };
  for (const key of path) {
    const next = childOf(found.value, key);
    const inside = found.schema === null ? null : schemaBelow(found.schema, key);
    found = { schema: inside === null ? null : formOf(inside, next), value: next };
  }
  return found.schema instanceof z.ZodObject ? Object.keys(found.schema.shape) : [];
}

function childOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;
}

/** Without what makes it optional, and of several kinds the one that is meant. */
function formOf(schema: Schema, value: unknown): Schema | null {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return formOf(schema.unwrap(), value);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return formOf(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const forms = schema.options.map((option) => formOf(option, value));
  return forms.find((form) => form !== null && fits(form, value)) ?? null;
}

/** Whether every literal of a block, such as its kind, is what stands there. */
function fits(form: Schema, value: unknown): boolean {
  if (!(form instanceof z.ZodObject)) return Array.isArray(value) === form instanceof z.ZodArray;
  return Object.entries(form.shape).every(
    ([name, field]) => !(field instanceof z.ZodLiteral) || field.values.has(childOf(value, name) as never),
  );
}

function schemaBelow(schema: Schema, key: string | number): Schema | null {
  if (schema instanceof z.ZodObject) return (schema.shape[key] as Schema | undefined) ?? null;
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : null;
}
