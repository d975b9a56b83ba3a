const EVENT = /^BEGIN:VEVENT\r?\n[^]*?^END:VEVENT\r?\n/gm;

/**
 * Calendars of several mails as one (RFC 5545): the head of the first, with the events of all. Null when there is none. All
 * of them must say the same of their days (METHOD), as reminders do.
 */
export function mergedCalendar(calendars: readonly (string | null)[]): string | null {
  const known = calendars.filter((calendar) => calendar !== null);
  const [first] = known;
  if (first === undefined) return null;
  const events = known.flatMap((calendar) => calendar.match(EVENT) ?? []).join('');
  const head = first.slice(0, first.indexOf('BEGIN:VEVENT'));
  return `${head}${events}END:VCALENDAR`;
}
