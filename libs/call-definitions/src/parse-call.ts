import { createHash } from 'node:crypto';
import { checkCall } from './checks';
import { compileCall } from './compile';
import type { CompiledCall } from './compile';
import type { CallProblem, Finding } from './problem';
import { callSchema } from './schema';
import { readYaml } from './yaml-source';
import { plainText } from './yaml-text';
import { readingFindings } from './unknown-fields';

/** A call without problems, that still knows where in its text everything stands. */
export interface WrittenCall extends CompiledCall {
  readonly hash: string;
  /** In the order of the file. */
  readonly locate: (findings: readonly Finding[]) => CallProblem[];
}

export type ParsedCall =
  ({ readonly ok: true } & WrittenCall) | { readonly ok: false; readonly problems: readonly CallProblem[] };

/**
 * Reads a call definition: all its problems with their line and column, or the call as plain data.
 *
 * Nothing outside the text plays a part. Problems come in the order of the file, a hundred at most. The hash is of the
 * text with plain line ends, so that a file is the same definition on every machine.
 */
export function parseCall(yamlText: string): ParsedCall {
  const source = readYaml(yamlText);
  if (!source.ok) return source;
  const parsed = callSchema.safeParse(source.value, { reportInput: true });
  const findings = parsed.success
    ? checkCall(parsed.data)
    : readingFindings(parsed.error.issues, { schema: callSchema, value: source.value });
  if (!parsed.success || findings.length > 0) {
    return { ok: false, problems: source.locate(findings) };
  }
  const hash = createHash('sha256').update(plainText(yamlText)).digest('hex');
  return { ok: true, hash, locate: source.locate, ...compileCall(parsed.data, hash) };
}
