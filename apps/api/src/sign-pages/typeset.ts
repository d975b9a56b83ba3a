import type { Language } from '@penhouder/contracts';
import { unbreakableFrench } from '@penhouder/letters';

/** What stays as it was typed or computed. */
const AS_IT_IS = /^<\/?(textarea|code|script|style|option)\b/i;

/**
 * Keeps on one line what belongs on one line: numbers and telephone numbers, amounts, days with their month and year, hours,
 * and in French the signs with a space before them. Between tags only: no attribute, no typed field and no code changes.
 */
export function typeset(markup: string, language: Language): string {
  let isKept = false;
  return markup
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (!piece.startsWith('<')) return isKept ? piece : onOneLine(piece, language);
      if (AS_IT_IS.test(piece)) isKept = !piece.startsWith('</');
      return piece;
    })
    .join('');
}

function onOneLine(text: string, language: Language): string {
  const kept = text
    .replace(/(?<=\d) (?=\d)|(?<=€) (?=\d)|(?<=\d) (?=[€%])/g, '\u00a0')
    .replace(/(?<!\d)(\d{1,2}(?:er)?) (\p{L}{3,9}) (?=\d{4}(?!\d))/gu, '$1\u00a0$2\u00a0')
    .replace(/(?<=\d[.:]\d{2}) (?=uur)/g, '\u00a0');
  return language === 'fr' ? unbreakableFrench(kept) : kept;
}
