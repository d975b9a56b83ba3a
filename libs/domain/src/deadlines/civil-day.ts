import type { Instant, LocalDate } from '../primitives/instant';
import { addMinutes } from '../primitives/instant';

/**
 * Guards of coordinator commands compare days without a calendar: the core has none. In Europe/Brussels the day is that of
 * UTC or, in the last one or two hours before midnight UTC, the next. Each guard takes the reading that refuses less.
 */
const LARGEST_OFFSET_MINUTES = 120;

/** No clock in Brussels shows an earlier day than this at `at`. */
export function earliestToday(at: Instant): LocalDate {
  return at.slice(0, 10) as LocalDate;
}

/** No clock in Brussels shows a later day than this at `at`. */
export function latestToday(at: Instant): LocalDate {
  return addMinutes(at, LARGEST_OFFSET_MINUTES).slice(0, 10) as LocalDate;
}

/** From this moment on `earliestToday` gives the day or a later one. */
export function firstInstantOf(on: LocalDate): Instant {
  return `${on}T00:00:00.000Z` as Instant;
}
