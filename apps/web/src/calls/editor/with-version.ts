/** The same text under another version number; unchanged where no line says the version. */
export function withVersion(source: string, version: number): string {
  return source.replace(/^version:[ \t]*\d+/m, `version: ${String(version)}`);
}

/** Where a line begins in a text and how long it is; lines count from 1, past the end is the last line. */
export function placeOfLine(text: string, line: number): { readonly start: number; readonly length: number } {
  const lines = text.split('\n');
  const index = Math.min(Math.max(line, 1), lines.length) - 1;
  const start = lines.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);
  return { start, length: lines[index]?.length ?? 0 };
}
