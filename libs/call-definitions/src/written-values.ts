import type { Sentence } from './problem';

/** What somebody wrote where a number, a list, a yes or a date belongs, with what it should have been. */
interface Slip {
  readonly looksLike: RegExp;
  readonly better: (...found: readonly string[]) => string;
}

const THOUSANDS = /^[€\s]*(\d{1,3}(?:[ .\u00a0\u202f]\d{3})+)(?:,\d+)?[€\s]*$/;
const SEVERAL = /^\[?(\d+(?:\s*[,;/ ]\s*\d+)+)\]?$/;

const NUMBERS: readonly Slip[] = [
  { looksLike: /^(\d+)$/, better: (digits = '') => digits },
  { looksLike: THOUSANDS, better: (digits = '') => digits.replaceAll(/\D/g, '') },
  { looksLike: /^(\d+),(\d+)\s*%?$/, better: (whole = '', part = '') => `${whole}.${part}` },
  { looksLike: SEVERAL, better: listOf },
  { looksLike: /^(\d+(?:\.\d+)?)\s*%$/, better: (digits = '') => digits },
  { looksLike: /^[€>=≥\s]*(\d+)\s*\p{L}?.*$/u, better: (digits = '') => digits },
];

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const MOIS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const DATES: readonly Slip[] = [
  {
    looksLike: /^[“”"'‘’]*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})[“”"'‘’]*$/,
    better: (day = '', month = '', year = '') => dateOf(year, month, day),
  },
  {
    looksLike: /^[“”"'‘’]*(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})[“”"'‘’]*$/,
    better: (year = '', month = '', day = '') => dateOf(year, month, day),
  },
  {
    looksLike: /^(\d{1,2})(?:er)? (\p{L}+) (\d{4})$/u,
    better: (day = '', month = '', year = '') => dateOf(year, monthOf(month), day),
  },
];

const HOURS: readonly Slip[] = [
  {
    looksLike: /^[“”‘’]*(\d{1,2})(?:[:.uh](\d{2})|\s?u(?:ur)?|\s?h)[“”‘’]*$/,
    better: (hour = '', minutes = '00') => `"${hour.padStart(2, '0')}:${minutes === '' ? '00' : minutes}"`,
  },
];

/** What a number should have been written as; null when nothing can be made of it. */
export function betterNumber(written: unknown): string | null {
  return typeof written === 'string' ? better(NUMBERS, written.trim()) : null;
}

/** A list between square brackets of what was written without; null for a block of fields. */
export function betterList(written: unknown): string | null {
  if (typeof written === 'number' || typeof written === 'boolean') return `[${String(written)}]`;
  if (typeof written !== 'string' || written.includes('\n') || written.length > 60) return null;
  return better([{ looksLike: SEVERAL, better: listOf }], written) ?? `[${written.split(/\s*[,;]\s*/).join(', ')}]`;
}

/** The date as `2022-12-15` of another way to write it; null when it is none. */
export function betterDate(written: unknown): string | null {
  const date = typeof written === 'string' ? better(DATES, written.trim()) : null;
  return date !== null && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date) ? date : null;
}

/** The hour as `"09:00"` of another way to write it; null when it is none. */
export function betterHour(written: unknown): string | null {
  const hour = typeof written === 'string' ? better(HOURS, written.trim()) : null;
  return hour !== null && /^"([01]\d|2[0-3]):[0-5]\d"$/.test(hour) ? hour : null;
}

const YES = new Set(['ja', 'yes', 'oui', 'waar', 'vrai', 'on']);
const NO = new Set(['nee', 'neen', 'no', 'non', 'onwaar', 'faux', 'off']);

/** True or false of a yes or no in another language; null when it is none. */
export function betterYes(written: unknown): string | null {
  const word = typeof written === 'string' ? written.trim().toLowerCase() : '';
  if (['true', 'false'].includes(word)) return word;
  if (YES.has(word)) return 'true';
  return NO.has(word) ? 'false' : null;
}

/** The way to write it, added to what belongs there. */
export function writeInstead(what: string): Sentence {
  return { nl: `Schrijf ${what}.`, fr: `Écrivez ${what}.`, en: `Write ${what}.` };
}

function better(slips: readonly Slip[], written: string): string | null {
  for (const slip of slips) {
    const found = slip.looksLike.exec(written);
    if (found !== null) return slip.better(...found.slice(1));
  }
  return null;
}

function listOf(numbers = ''): string {
  return `[${numbers.split(/[^\d]+/).join(', ')}]`;
}

function dateOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function monthOf(name: string): string {
  const nth = Math.max(MONTHS.indexOf(name.toLowerCase()), MOIS.indexOf(name.toLowerCase()));
  return String(nth + 1);
}
