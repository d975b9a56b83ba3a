/** Sentences one after the other; those that do not apply are null. */
export function sentencesIn(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ');
}

/** A sentence that begins with a word instead of a name still begins with a capital. */
export function capitalised(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
