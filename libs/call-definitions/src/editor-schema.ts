import { z } from 'zod';
import { callSchema } from './schema';

/**
 * The JSON Schema of a call definition, for editors: what may be written, each part once. Draft 7, because
 * that is what the language server behind the YAML support of most editors knows.
 */
export function callJsonSchema(): unknown {
  return {
    ...z.toJSONSchema(callSchema, { target: 'draft-7', io: 'input', reused: 'ref', unrepresentable: 'any' }),
    title: 'Penhouder call definition',
  };
}
