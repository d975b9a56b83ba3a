import { createHash } from 'node:crypto';
import { checkCall } from './checks';
import { compileCall } from './compile';
import type { CompiledCall } from './compile';
import type { CallProblem } from './problem';
import { callSchema } from './schema';
import { readYaml } from './yaml-source';
import { findingsOf } from './zod-sentences';

export type ParsedCall =
  | ({ readonly ok: true; readonly hash: string } & CompiledCall)
  | { readonly ok: false; readonly problems: readonly CallProblem[] };

/**
 * Reads a call definition: all its problems with their line and column, or the call as plain data.
 *
 * Nothing outside the text plays a part. Problems come in the order of the file.
 */
export function parseCall(yamlText: string): ParsedCall {
  const source = readYaml(yamlText);
  if (!source.ok) return source;
  const parsed = callSchema.safeParse(source.value, { reportInput: true });
  const findings = parsed.success ? checkCall(parsed.data) : parsed.error.issues.flatMap(findingsOf);
  if (!parsed.success || findings.length > 0) {
    return { ok: false, problems: findings.map(source.locate).sort((a, b) => a.line - b.line || a.column - b.column) };
  }
  const hash = createHash('sha256').update(yamlText).digest('hex');
  return { ok: true, hash, ...compileCall(parsed.data, hash) };
}
