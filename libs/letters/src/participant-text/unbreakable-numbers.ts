/** Keeps `319 114` and `€ 75.000,00` on one line in HTML; plain text keeps plain spaces. */
export function unbreakableNumbers(html: string): string {
  return html.replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f').replaceAll(/(?<=€) (?=\d)|(?<=\d) (?=[€%])/g, '\u00a0');
}

/** French puts a space before `:`, `;`, `?`, `!`, `»` and after `«`, on which no line breaks. */
export function unbreakableFrench(html: string): string {
  return html.replaceAll(/ (?=[:;?!»])|(?<=«) /g, '\u00a0');
}
