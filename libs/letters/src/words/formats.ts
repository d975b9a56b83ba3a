import type { Instant, Language, LocalDate, LocalTime } from '@penhouder/domain';

const ZONE = 'Europe/Brussels';
const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE' };

const FULL = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' } as const;
const DAY_AND_MONTH = { day: 'numeric', month: 'long' } as const;
const CLOCK = { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** One formatter per language; Intl builds them slowly. */
function perLanguage(options: Intl.DateTimeFormatOptions): Readonly<Record<Language, Intl.DateTimeFormat>> {
  return { nl: new Intl.DateTimeFormat(LOCALE.nl, options), fr: new Intl.DateTimeFormat(LOCALE.fr, options) };
}

const fullDay = perLanguage({ ...FULL, timeZone: 'UTC' });
const shortDay = perLanguage({ ...DAY_AND_MONTH, timeZone: 'UTC' });
const longDay = perLanguage({ ...FULL, weekday: 'long', timeZone: 'UTC' });
const monthAndYear = perLanguage({ month: 'long', year: 'numeric', timeZone: 'UTC' });
const plainDay = perLanguage({ ...DAY_AND_MONTH, year: 'numeric', timeZone: 'UTC' });
const fullDayInBrussels = perLanguage({ ...FULL, timeZone: ZONE });
const longDayInBrussels = perLanguage({ ...FULL, weekday: 'long', timeZone: ZONE });
const shortMonth = perLanguage({ month: 'short', timeZone: 'UTC' });
const offset = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, timeZoneName: 'longOffset' });
const clock = new Intl.DateTimeFormat('en-GB', CLOCK);

/** `wo 15 januari 2020`, `mer 15 janvier 2020`. */
export function formatDate(on: LocalDate, language: Language): string {
  return ordinal(withoutDot(fullDay[language].format(midnight(on))), language);
}

/** `vrijdag 13 december 2019`, in running text of declarations and mails. */
export function formatLongDate(on: LocalDate, language: Language): string {
  return ordinal(longDay[language].format(midnight(on)), language);
}

/** `1 januari 2019`, where the weekday says nothing. */
export function formatDateWithoutWeekday(on: LocalDate, language: Language): string {
  return ordinal(plainDay[language].format(midnight(on)), language);
}

/** `13 december`, where the year is understood. */
export function formatDayAndMonth(on: LocalDate, language: Language): string {
  return ordinal(shortDay[language].format(midnight(on)), language);
}

/** `dec`, `déc`: a mark on an axis. */
export function formatShortMonth(on: LocalDate, language: Language): string {
  return withoutDot(shortMonth[language].format(midnight(on)));
}

/** `november 2026`: the month of a day. */
export function formatMonth(on: LocalDate, language: Language): string {
  return monthAndYear[language].format(midnight(on));
}

/** `ma` and `maandag`, Monday first: the heads of a calendar. */
export function weekdayNames(language: Language): readonly { readonly short: string; readonly long: string }[] {
  const nameOf = (format: Intl.DateTimeFormat, day: number): string =>
    format.formatToParts(Date.UTC(2024, 0, 1 + day)).find(({ type }) => type === 'weekday')?.value ?? '';
  return Array.from({ length: 7 }, (_, day) => ({
    short: nameOf(fullDay[language], day).replace('.', ''),
    long: nameOf(longDay[language], day),
  }));
}

/** `9.00 uur`, `9 h 00`. */
export function formatTime(time: LocalTime, language: Language): string {
  const [hours = '', minutes = ''] = time.split(':');
  const hour = String(Number(hours));
  return language === 'nl' ? `${hour}.${minutes} uur` : `${hour} h ${minutes}`;
}

/** `wo 15 januari 2020, 9.00 uur`, on the clock in Brussels. */
export function formatInstant(at: Instant, language: Language): string {
  const ms = Date.parse(at);
  const day = ordinal(withoutDot(fullDayInBrussels[language].format(ms)), language);
  return `${day}, ${formatTime(clock.format(ms) as LocalTime, language)}`;
}

/** `woensdag 15 januari 2020 om 9.00 uur`, `mercredi 15 janvier 2020 à 9 h 00`: in a sentence, on the clock in Brussels. */
export function formatLongInstant(at: Instant, language: Language): string {
  const ms = Date.parse(at);
  const day = ordinal(longDayInBrussels[language].format(ms), language);
  return `${day} ${language === 'nl' ? 'om' : 'à'} ${formatTime(clock.format(ms) as LocalTime, language)}`;
}

/** `6 uur 5 minuten`, `6 heures 5 minutes`: a length in whole minutes. */
export function formatMinutes(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const words = {
    nl: { hours: 'uur', minutes: rest === 1 ? 'minuut' : 'minuten' },
    fr: { hours: hours === 1 ? 'heure' : 'heures', minutes: rest === 1 ? 'minute' : 'minutes' },
  }[language];
  const parts = [
    hours > 0 && `${formatNumber(hours)} ${words.hours}`,
    (rest > 0 || hours === 0) && `${String(rest)} ${words.minutes}`,
  ];
  return parts.filter((part) => part !== false).join(' ');
}

/** Whole minutes from one moment to another, upwards. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.ceil((Date.parse(to) - Date.parse(from)) / (60 * 1000));
}

/** `wo 15 januari 2020, 9.00 uur (UTC+01:00)`: with the offset of that moment, for proofs. */
export function formatInstantWithOffset(at: Instant, language: Language): string {
  const parts = offset.formatToParts(Date.parse(at));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `${formatInstant(at, language)} (${name.replace('GMT', 'UTC')})`;
}

/** `319 114`, the same in both languages. Plain spaces; HTML makes them unbreakable. */
export function formatNumber(value: number): string {
  const digits = String(Math.abs(value)).replaceAll(/\B(?=(\d{3})+$)/g, ' ');
  return value < 0 ? `-${digits}` : digits;
}

/** `€ 75.000,00`, `75.000,00 €`. */
export function formatMoney(cents: number, language: Language): string {
  const rest = String(cents % 100).padStart(2, '0');
  const amount = `${String(Math.floor(cents / 100)).replaceAll(/\B(?=(\d{3})+$)/g, '.')},${rest}`;
  return language === 'nl' ? `€ ${amount}` : `${amount} €`;
}

/** `4,6`: a share of 0 to 1 in percent with one decimal. */
export function formatPercent(share: number): string {
  return (share * 100).toFixed(1).replace('.', ',');
}

/** `Anzegem, Avelgem en Deerlijk`; names that hold a comma themselves are kept apart by semicolons. */
export function formatList(items: readonly string[], language: Language, joint: 'and' | 'or' = 'and'): string {
  const word = { nl: { and: 'en', or: 'of' }, fr: { and: 'et', or: 'ou' } }[language][joint];
  if (items.length < 2) return items.join('');
  const isSplit = items.some((item) => item.includes(', '));
  const first = items.slice(0, -1).join(isSplit ? '; ' : ', ');
  return `${first}${isSplit ? ';' : ''} ${word} ${items.at(-1) ?? ''}`;
}

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
};

/** The long names of months and the short ones of days, in both languages. */
export function dayAndMonthNames(): { readonly months: readonly string[]; readonly shortDays: readonly string[] } {
  const first = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1));
  const week = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));
  const part = (type: 'month' | 'weekday', at: number, language: Language): string =>
    fullDay[language].formatToParts(at).find((one) => one.type === type)?.value ?? '';
  const named = (type: 'month' | 'weekday', days: readonly number[]): readonly string[] =>
    (['nl', 'fr'] as const).flatMap((language) => days.map((at) => part(type, at, language).replace('.', '')));
  return { months: named('month', first), shortDays: named('weekday', week) };
}

/** `vijf` up to `twaalf`, then digits. */
export function numberWord(value: number, language: Language): string {
  return WORDS[language][value] ?? formatNumber(value);
}

function midnight(on: LocalDate): number {
  return Date.parse(`${on}T00:00:00.000Z`);
}

/** French weekday abbreviations carry a dot; the day before a date reads better without. */
function withoutDot(text: string): string {
  return text.replace(/^(\p{L}+)\./u, '$1');
}

/** The first of a month is `1er` in French. */
function ordinal(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/(?<!\d)1 (?=\p{L})/u, '1er ') : text;
}
