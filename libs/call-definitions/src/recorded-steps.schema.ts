import { RECORDED_KINDS } from '@penhouder/domain';
import type { Field, Fields, FieldValues, RecordedKind } from '@penhouder/domain';
import { z } from 'zod';
import type { deadlineSchema } from './deadline.schema';
import { monthDaySchema, nameSchema } from './primitives.schema';
import type { sourceSchema } from './source.schema';
import type { stepBase } from './step-base.schema';

type Base = typeof stepBase & {
  readonly deadline: z.ZodDefault<z.ZodNullable<typeof deadlineSchema>>;
  readonly source: typeof sourceSchema;
};

/** A step of a recorded kind as a definition says it. */
export type RecordedStepSource = z.infer<z.ZodObject<Base>> & {
  readonly kind: RecordedKind;
  readonly settings: FieldValues;
};

/** One schema per recorded kind, made of the settings that the core describes: a new kind needs nothing here. */
export function recordedStepSchemas(base: Base): readonly z.ZodObject[] {
  return Object.entries(RECORDED_KINDS).map(([kind, { settings }]) =>
    z.strictObject({ ...base, kind: z.literal(kind), settings: settingsSchema(settings) }),
  );
}

function settingsSchema(fields: Fields): z.ZodType {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]));
  const isNothingNeeded = Object.values(fields).every((field) => field.isOptional === true || field.type === 'names');
  const schema = z.strictObject(shape);
  return isNothingNeeded ? schema.prefault({}) : schema;
}

function fieldSchema(field: Field): z.ZodType {
  const schema = schemaOf(field);
  if (field.type === 'names') return schema.default([]);
  return field.isOptional === true ? schema.nullable().default(null) : schema;
}

function schemaOf(field: Field): z.ZodType {
  switch (field.type) {
    case 'yes':
      return z.boolean();
    case 'number':
      return z.int().min(field.min).max(field.max);
    case 'numbers':
      return z.record(nameSchema, z.int().min(field.min).max(field.max));
    case 'money':
      return z.int().min(0);
    case 'year':
      return z.int().min(1900).max(2200);
    case 'choice':
      return z.enum(field.of as [string, ...string[]]);
    case 'names':
      return z.array(nameSchema).max(60);
    case 'monthDay':
      return monthDaySchema;
    default:
      return nameSchema;
  }
}
