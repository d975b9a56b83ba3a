import type { Amount, Language, ShownDate, ShownInstant } from '@penhouder/contracts';
import { wallAt, type Instant, type LocalDate, type WorkingCalendar } from '@penhouder/domain';
import { formatDate, formatInstant, formatMoney, workingDayDistance } from '@penhouder/letters';

/** Where and when a reader stands: language, the dossier's own time, and the body's working days. */
export interface Viewpoint {
  readonly language: Language;
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

export function shownInstant(at: Instant, language: Language): ShownInstant {
  return { at, text: formatInstant(at, language) };
}

/** A day with its distance in working days from the dossier's own today. */
export function shownDate(on: LocalDate, { language, now, calendar }: Viewpoint): ShownDate {
  const from = wallAt(calendar, now).date;
  return { on, text: formatDate(on, language), distance: workingDayDistance({ from, to: on }, calendar, language) };
}

export function shownAmount(cents: number | null, language: Language): Amount | null {
  return cents === null ? null : { cents, text: formatMoney(cents, language) };
}
