import type { Language } from '@penhouder/domain';
import { dayAndMonthNames } from '../words/formats';

const { months: MONTHS, shortDays: SHORT_DAYS } = dayAndMonthNames();
const MONTH = `(?:${MONTHS.join('|')})(?!\\p{L})`;
const DAY = String.raw`(?<!\d)\d{1,2}(?:er)?`;

/** Spaces on which no line breaks; what stands on either side of one belongs together. */
const SPACES = new RegExp(
  [
    // Thousands and telephone numbers; amounts and shares.
    String.raw`(?<=\d) (?=\d{2,3}(?!\d))|(?<=€) (?=\d)|(?<=\d) (?=[€%])`,
    // Days: the number with its month, the month with its year. A long name of a day may end a line; a short one would stand lost there.
    `(?<=${DAY}) (?=${MONTH})|(?<=${DAY} ${MONTH}) (?=\\d{4}(?!\\d))`,
    String.raw`(?<=(?<!\p{L})(?:${SHORT_DAYS.join('|')})) (?=\d{1,2}(?:er)? ${MONTH})`,
    // Hours.
    String.raw`(?<=\d[.:]\d{2}) (?=uur(?!\p{L}))|(?<=\d) (?=h \d)|(?<=\d h) (?=\d)`,
    // Days that are counted.
    String.raw`(?<=(?<!\p{L})\d{1,3}) (?=(?:werkdag(?:en)?|dag(?:en)?|jours?)(?!\p{L}))|(?<=\d jours?) (?=ouvrables?)`,
    // Sizes, and what is numbered.
    String.raw`(?<=\d) (?=(?:[kMG]B|[kM]o|bytes|octets|blz\.)(?!\p{L}))|(?<=(?<!\p{L})(?:[Aa]rt|[Nn]r|[Bb]lz)\.|n°) (?=\d)`,
  ].join('|'),
  'gu',
);

/** A year to a year, a number of a dossier or receipt, SHA-256; not a part of an address or of a longer code. */
const JOINED = /(?<![\p{L}\d/._=%@#-])(?:\d{2,4}|\p{Lu}{2,4})[-–]\d{2,4}(?:-\d{2})?(?:\/\d{1,4})?(?![\p{L}\d/@_=-])/gu;

/** Keeps on one line what belongs on one line, by spaces alone: for words that are set in type, never for plain text. */
export function keptTogether(text: string, language: Language): string {
  const kept = text.replaceAll(SPACES, '\u00a0');
  return language === 'fr' ? withFrenchSigns(kept) : kept;
}

/** French puts a space before `:`, `;`, `?`, `!`, `»` and after `«`, on which no line breaks. */
export function withFrenchSigns(text: string): string {
  return text.replaceAll(/ (?=[:;?!»])|(?<=«) /g, '\u00a0');
}

/** Puts what a browser would break behind a hyphen between `open` and `close`. */
export function hyphensKept(text: string, [open, close]: readonly [open: string, close: string]): string {
  return text.replaceAll(JOINED, (found) => `${open}${found}${close}`);
}
