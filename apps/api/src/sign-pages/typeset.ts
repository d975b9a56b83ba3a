import type { Language } from '@penhouder/contracts';
import { unbreakableFrench } from '@penhouder/letters';

/** What stays as it was typed or computed. */
const AS_IT_IS = /^<\/?(textarea|code|script|style|option)\b/i;

/**
 * Keeps on one line what belongs on one line: numbers and telephone numbers, amounts, days with their month and year, hours,
 * a span of years, and in French the signs with a space before them. Between tags only: no attribute, no typed field and no code changes.
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

const SHORT_DAYS = new Set(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim']);

/** A long name of a day may end a line; a short one would stand lost there. */
function shortDay(found: string, day: string): string {
  return SHORT_DAYS.has(day) ? `${day}\u00a0` : found;
}

function onOneLine(text: string, language: Language): string {
  const kept = text
    .replace(/(?<=\d) (?=\d)|(?<=€) (?=\d)|(?<=\d) (?=[€%])/g, '\u00a0')
    .replace(/(?<!\d)(\d{1,2}(?:er)?) (\p{L}{3,9}) (?=\d{4}(?!\d))/gu, '$1\u00a0$2\u00a0')
    .replace(/(?<=\d[.:]\d{2}) (?=uur)/g, '\u00a0')
    .replace(/(?<!\p{L})(\p{L}{2,4}) (?=\d{1,2}(?:er)?\u00a0\p{L}{3,9}\u00a0\d{4})/gu, shortDay)
    .replace(/(?<!\d)(\d{4})-(\d{4})(?!\d)/g, '<span class="one">$1-$2</span>');
  return language === 'fr' ? unbreakableFrench(kept) : kept;
}
