import type { Language } from '@penhouder/domain';

/** Keeps `319 114`, `€ 75.000,00`, `9.30 uur` and `9 h 30` on one line in HTML; plain text keeps plain spaces. */
export function unbreakableNumbers(html: string): string {
  return html
    .replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f')
    .replaceAll(/(?<=€) (?=\d)|(?<=\d) (?=[€%]|uur\b|h \d)|(?<=\d h) (?=\d)/g, '\u00a0');
}

/** French puts a space before `:`, `;`, `?`, `!`, `»` and after `«`, on which no line breaks. */
export function unbreakableFrench(html: string): string {
  return html.replaceAll(/ (?=[:;?!»])|(?<=«) /g, '\u00a0');
}

/** The same for words that are set in type, however deep they stand in a document. */
export function unbreakableWords<Words>(words: Words, language: Language): Words {
  return kept(words, (text) =>
    language === 'fr' ? unbreakableFrench(unbreakableNumbers(text)) : unbreakableNumbers(text),
  );
}

function kept<Words>(words: Words, keep: (text: string) => string): Words {
  if (typeof words === 'string') return keep(words) as Words;
  if (Array.isArray(words)) return words.map((one: unknown) => kept(one, keep)) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, one]) => [name, kept(one as unknown, keep)])) as Words;
}
