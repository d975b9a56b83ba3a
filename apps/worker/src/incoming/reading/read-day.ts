import type { LocalDate } from '@penhouder/domain';
import { parseLocalDate } from '@penhouder/domain';

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'janvier', 'jan'],
  ['februari', 'février', 'fevrier', 'feb', 'févr'],
  ['maart', 'mars', 'mrt'],
  ['april', 'avril', 'apr', 'avr'],
  ['mei', 'mai'],
  ['juni', 'juin'],
  ['juli', 'juillet'],
  ['augustus', 'août', 'aout', 'aug'],
  ['september', 'septembre', 'sep', 'sept'],
  ['oktober', 'octobre', 'okt', 'oct'],
  ['november', 'novembre', 'nov'],
  ['december', 'décembre', 'decembre', 'dec', 'déc'],
];
const NAMES = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
const IN_WORDS = new RegExp(String.raw`(?<!\d)(\d{1,2})(?:er)?\s+(${NAMES})\b\.?(?:\s+(20\d\d))?`, 'gi');
const IN_FIGURES = /(?<![\d./-])(\d{1,2})[./-](\d{1,2})(?:[./-](20\d\d|\d\d))?(?![\d./-]*\d)/g;

/**
 * The one day that a sentence names, in Dutch or French; null when it names none, several, or one that does not exist. A
 * day without a year is the next one, seen from `from`.
 */
export function readDay(sentence: string, from: LocalDate): LocalDate | null {
  const days = new Set([...inWords(sentence, from), ...inFigures(sentence, from)]);
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}

function inWords(sentence: string, from: LocalDate): LocalDate[] {
  return [...sentence.matchAll(IN_WORDS)].flatMap(([, day = '', name = '', year]) => {
    const month = MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
    return dayOf({ day: Number(day), month, year }, from);
  });
}

function inFigures(sentence: string, from: LocalDate): LocalDate[] {
  return [...sentence.matchAll(IN_FIGURES)].flatMap(([, day = '', month = '', year]) =>
    dayOf({ day: Number(day), month: Number(month), year }, from),
  );
}

interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year: string | undefined;
}

function dayOf({ day, month, year }: Parts, from: LocalDate): LocalDate[] {
  const thisYear = Number(from.slice(0, 4));
  if (year !== undefined) return known(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const [next] = known(thisYear, month, day).filter((found) => found >= from);
  return next === undefined ? known(thisYear + 1, month, day) : [next];
}

function known(year: number, month: number, day: number): LocalDate[] {
  const two = (number: number): string => String(number).padStart(2, '0');
  return [parseLocalDate(`${String(year)}-${two(month)}-${two(day)}`)].flatMap((date) => date ?? []);
}
