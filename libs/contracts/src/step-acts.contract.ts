import { z } from 'zod';

export const optionSchema = z.object({ value: z.string(), label: z.string() });

/** One field of a form that the API describes: what it is called, and what can be given in it. */
export const formFieldSchema = z
  .object({
    name: z.string(),
    label: z.string(),
    type: z.enum([
      'day',
      'text',
      'name',
      'names',
      'numbers',
      'number',
      'money',
      'year',
      'yes',
      'choice',
      'monthDay',
      'item',
      'participant',
      'file',
    ]),
    isOptional: z.boolean(),
    /** What can be chosen; empty where it is typed. */
    options: z.array(optionSchema),
    /** Lowest and highest of a number. */
    min: z.number().nullable(),
    max: z.number().nullable(),
  })
  .meta({ id: 'FormField' });

/** One thing that can be recorded on a step now. */
export const stepActSchema = z
  .object({ act: z.string(), label: z.string(), fields: z.array(formFieldSchema) })
  .meta({ id: 'StepAct' });

/** A kind of step that can be added by hand, with what must be said about it. */
export const stepKindSchema = z
  .object({ kind: z.string(), label: z.string(), settings: z.array(formFieldSchema) })
  .meta({ id: 'StepKind' });

export type Option = z.infer<typeof optionSchema>;
export type FormField = z.infer<typeof formFieldSchema>;
export type StepAct = z.infer<typeof stepActSchema>;
export type StepKind = z.infer<typeof stepKindSchema>;
