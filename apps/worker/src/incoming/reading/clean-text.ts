/** Text that PostgreSQL takes, in a column and in JSON: without NUL and without halves of signs, cut where it is endless. */
export function cleanText(text: string, longest: number): string {
  const kept = text
    .slice(0, longest * 2)
    .replaceAll('\0', '')
    .slice(0, longest);
  return Buffer.from(kept, 'utf8').toString('utf8');
}

/** The same on one line. */
export function cleanLine(text: string, longest = 300): string {
  return cleanText(
    text
      .slice(0, longest * 4)
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
    longest,
  );
}
