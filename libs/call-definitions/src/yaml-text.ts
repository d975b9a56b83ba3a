import type { CallProblem, Sentence } from './problem';

/** Never meant, and invisible: control characters, half characters, hidden marks, marks that turn the order of letters. */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]|\p{Surrogate}/u;

/**
 * The same text without byte order mark and with plain line ends, so that a file has one meaning and one hash wherever
 * it was saved.
 */
export function plainText(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** The first character that nobody can see or that was damaged when the file was saved. */
export function findHidden(text: string): { readonly offset: number; readonly code: number } | null {
  const found = HIDDEN.exec(text);
  return found === null ? null : { offset: found.index, code: found[0].codePointAt(0) ?? 0 };
}

/** A problem about a place in the text as a whole, without a path. */
export function problemAt(text: string, offset: number, sentence: Sentence): CallProblem {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, path: '', ...sentence };
}
