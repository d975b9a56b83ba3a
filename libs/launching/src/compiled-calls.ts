import { parseCall, type CompiledCall } from '@penhouder/call-definitions';
import type { CallDefinitionRow } from '@penhouder/persistence';

const compiled = new Map<string, CompiledCall>();

/**
 * The checked definition behind a row; its source is compiled once per process, since a version never changes.
 * Throws when the stored file does not pass the checks of this release any more: that is an operator's matter.
 */
export function compiledCallOf(row: CallDefinitionRow): CompiledCall {
  const known = compiled.get(row.id);
  if (known !== undefined) return known;
  const parsed = parseCall(row.source);
  if (!parsed.ok) throw new Error(`call definition ${row.code} version ${String(row.version)} does not compile`);
  const { rules, wording, participation } = parsed;
  const call = { rules, wording, participation };
  compiled.set(row.id, call);
  return call;
}
