import type { Instant, LocalDate } from '@penhouder/domain';

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The day on the clock in Brussels: now, or at an instant. Units are looked up on it where a call names no day at all. */
export function dayInBrussels(at: Instant | null = null): LocalDate {
  return day.format(at === null ? Date.now() : Date.parse(at)) as LocalDate;
}
