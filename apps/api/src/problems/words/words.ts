import type { ApiProblemCode } from '../problem-codes';

/** What a refusal tells beside its code; a sentence may name some of it. */
export type ProblemData = Readonly<Record<string, unknown>>;
export type Sentence = string | ((data: ProblemData) => string);
/** A sentence for every code: what stands in the way, and what to do then. Refusals of the core have theirs in `letters`. */
export type ProblemWords = Readonly<Record<ApiProblemCode, Sentence>>;

export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function list(value: unknown): string {
  return Array.isArray(value) ? value.map(text).join(', ') : '';
}

/** The name of an organisation that is told with a refusal; `otherwise` where none is. */
export function nameOf(sender: unknown, otherwise: string): string {
  const { name } = (sender ?? {}) as { readonly name?: unknown };
  return typeof name === 'string' ? name : otherwise;
}
