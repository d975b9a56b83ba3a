import { z } from 'zod';
import { scenarioSchema } from './scenario/scenario.schema';
import { callSchema } from './schema';

/**
 * The JSON Schema of a call definition, for editors: what may be written, each part once. Draft 7, because
 * that is what the language server behind the YAML support of most editors knows.
 */
export function callJsonSchema(): unknown {
  return editorSchema(callSchema, 'Penhouder call definition');
}

/** The same for a scenario: one course of one call. */
export function scenarioJsonSchema(): unknown {
  return editorSchema(scenarioSchema, 'Penhouder scenario');
}

function editorSchema(schema: z.ZodType, title: string): unknown {
  return {
    ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref', unrepresentable: 'any' }),
    title,
  };
}
