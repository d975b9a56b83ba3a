import type { Branded } from './ids';

/** A moment in UTC, always written `2020-01-15T23:00:00.000Z`, so that text order is time order. */
export type Instant = Branded<'Instant'>;
/** A day on the wall calendar in Europe/Brussels, written `2020-01-15`. */
export type LocalDate = Branded<'LocalDate'>;
/** An hour on the wall clock in Europe/Brussels, written `09:00`. */
export type LocalTime = Branded<'LocalTime'>;

const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;
const LOCAL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MINUTE_MS = 60 * 1000;
const DAY_MS = 86_400_000;

/** Reads an ISO 8601 instant with any offset or precision; null when it is none. */
export function parseInstant(text: string): Instant | null {
  const ms = Date.parse(text);
  return Number.isNaN(ms) || !text.includes('T') ? null : instantOfMs(ms);
}

export function instantOfMs(ms: number): Instant {
  return new Date(ms).toISOString() as Instant;
}

export function msOf(instant: Instant): number {
  return Date.parse(instant);
}

/** Reads a day of the calendar; null for 2023-02-29 and other days that do not exist. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!LOCAL_DATE.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text) ? (text as LocalDate) : null;
}

export function parseLocalTime(text: string): LocalTime | null {
  return LOCAL_TIME.test(text) ? (text as LocalTime) : null;
}

export function isAfter(a: Instant, b: Instant): boolean {
  return a > b;
}

export function isBefore(a: Instant, b: Instant): boolean {
  return a < b;
}

/** The earliest of the given instants; null when there is none. */
export function earliest(instants: readonly Instant[]): Instant | null {
  return instants.reduce<Instant | null>((best, one) => (best === null || one < best ? one : best), null);
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return instantOfMs(msOf(instant) + minutes * MINUTE_MS);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  // Most steps stay within a month, whose first 28 days are always there: nothing has to be parsed.
  const day = Number(date.slice(8)) + days;
  if (day >= 1 && day <= 28) return `${date.slice(0, 8)}${day < 10 ? '0' : ''}${day}` as LocalDate;
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10) as LocalDate;
}

/** The same day `months` later; the last day of the month where that day does not exist: 31 January and a month is 28 or 29 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const day = Number(date.slice(8));
  const firstMs = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, 1);
  const first = new Date(firstMs).toISOString().slice(0, 10) as LocalDate;
  const lastDay = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).getUTCDate();
  return `${first.slice(0, 8)}${String(Math.min(day, lastDay)).padStart(2, '0')}` as LocalDate;
}

/** Whole calendar days from `a` to `b`; negative when `b` lies before `a`. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return Math.round((Date.parse(`${b}T00:00:00.000Z`) - Date.parse(`${a}T00:00:00.000Z`)) / DAY_MS);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: LocalDate): number {
  return ((Math.floor(Date.parse(`${date}T00:00:00.000Z`) / DAY_MS) + 3) % 7) + 1;
}

/** The wall clock read as if it were UTC, in milliseconds; the zone's offset is for the calendar to subtract. */
export function wallMsOf(date: LocalDate, time: LocalTime): number {
  return Date.parse(`${date}T${time}:00.000Z`);
}

/** The day and hour that a wall clock shows when its reading, taken as if it were UTC, is `wallMs`. */
export function wallOfMs(wallMs: number): { date: LocalDate; time: LocalTime } {
  const text = new Date(wallMs).toISOString();
  return { date: text.slice(0, 10) as LocalDate, time: text.slice(11, 16) as LocalTime };
}
