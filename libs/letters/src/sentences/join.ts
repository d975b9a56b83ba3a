/** Sentences one after the other; those that do not apply are null. */
export function sentencesIn(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ');
}

/** A label inside a sentence: `Aantal aanwezigen` becomes `aantal aanwezigen`. */
export function uncapitalised(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** A sentence that begins with a word instead of a name still begins with a capital. */
export function capitalised(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
