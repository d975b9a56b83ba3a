/** Keeps `319 114` in a sentence of the API on one line. Display only: what is typed and kept has plain spaces. */
export function unbroken(sentence: string): string {
  return sentence.replaceAll(/(?<=\d) (?=\d{3}(?!\d))|(?<=€) (?=\d)/g, '\u00a0');
}

/** `319 114`, as look.md writes numbers; the space does not break. */
export function countText(value: number): string {
  return new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
    .format(value)
    .replace(/[\u202f\u00a0]/g, '\u00a0');
}
