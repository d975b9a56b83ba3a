import { decodeYaml, parseCall, placeWords, type CallProblem, type ParsedCall } from '@penhouder/call-definitions';
import type { Language } from '../words/language';
import type { Words } from '../words/nl';
import { readFile } from './read-file';

/** A definition as it was read, or a sentence about why its file could not be. */
export type CallRead =
  { readonly ok: true; readonly parsed: ParsedCall } | { readonly ok: false; readonly sentence: string };

export async function readCall(file: string, words: Words): Promise<CallRead> {
  const read = await readFile(file, words);
  if (!read.ok) return read;
  const decoded = decodeYaml(read.bytes);
  return { ok: true, parsed: decoded.ok ? parseCall(decoded.text) : decoded };
}

/** `file:line:column place: sentence`, which editors and terminals turn into a link. */
export function problemLine(file: string, problem: CallProblem, language: Language): string {
  const path = problem.path === '' ? '' : ` ${placeWords(problem.path, language)}`;
  return `${file}:${problem.line}:${problem.column}${path}: ${problem[language]}`;
}
