import type { Language } from '@penhouder/domain';
import { hyphensKept, keptTogether } from './kept-together';

/** What stays as it was typed or computed. */
const AS_IT_IS = /^<\/?(textarea|code|script|style|option)\b/i;

/** How markup says that a piece is not broken: by a class where a page forbids styles, by a style where a mail has no sheet. */
const UNBROKEN = { page: 'class="one"', mail: 'style="white-space:nowrap"' } as const;

/**
 * Keeps on one line what belongs on one line: numbers and telephone numbers, amounts, days with their month and year, hours,
 * a span of years, and in French the signs with a space before them. Between tags only: no attribute, no typed field and no code changes.
 */
export function typeset(markup: string, language: Language, where: keyof typeof UNBROKEN): string {
  const span = [`<span ${UNBROKEN[where]}>`, '</span>'] as const;
  let [isKept, isTitle] = [false, false];
  return markup
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (!piece.startsWith('<')) {
        const set = isKept ? piece : keptTogether(piece, language);
        return isKept || isTitle ? set : hyphensKept(set, span);
      }
      if (AS_IT_IS.test(piece)) isKept = !piece.startsWith('</');
      if (/^<\/?title\b/i.test(piece)) isTitle = !piece.startsWith('</');
      return piece;
    })
    .join('');
}

/** The same for the words of a document that is set in type, however deep they stand in it; there no line breaks behind a hyphen. */
export function typesetWords<Words>(words: Words, language: Language): Words {
  if (typeof words === 'string') return keptTogether(words, language) as Words;
  if (Array.isArray(words)) return words.map((one: unknown) => typesetWords(one, language)) as Words;
  if (typeof words !== 'object' || words === null) return words;
  const entries = Object.entries(words).map(([name, one]) => [name, typesetWords(one as unknown, language)] as const);
  return Object.fromEntries(entries) as Words;
}
