import { seedClosedDays, workingCalendar } from '@penhouder/calendars';
import type { WorkingCalendar } from '@penhouder/domain';

/** Holidays of every year in which a dossier of ten years can run that begins in our days. */
const FIRST_YEAR = 2010;
const LAST_YEAR = 2045;

let known: WorkingCalendar | null = null;

/** The legal holidays: what every body has in common. */
export function holidays(): WorkingCalendar {
  known ??= workingCalendar(seedClosedDays(FIRST_YEAR, LAST_YEAR));
  return known;
}
