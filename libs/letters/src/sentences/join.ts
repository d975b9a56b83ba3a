/** Sentences one after the other; those that do not apply are null. */
export function sentencesIn(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ');
}
